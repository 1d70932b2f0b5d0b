/// The reference counterpart of the terminals.
module mo.balcao.platform.server {
    requires org.slf4j;
    requires java.sql;
    requires java.net.http;
    requires tools.jackson.databind;
    requires org.jspecify;
}
