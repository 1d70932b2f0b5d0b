/// What must survive a power cut, and the one client of the central platform.
module mo.balcao.cache {
    requires transitive org.jspecify;
    requires org.slf4j;
    requires java.net.http;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires com.github.luben.zstd_jni;
    requires tools.jackson.databind;

    exports mo.balcao.cache.outbox;
    exports mo.balcao.cache.journal;
    exports mo.balcao.cache.link;
}
