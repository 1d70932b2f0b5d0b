/// The reference counterpart of the terminals.
module mo.balcao.platform.server {
    requires mo.balcao.platform.api;
    requires org.slf4j;
    requires java.sql;
    // Its tests call it.
    requires static java.net.http;
    requires org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.github.luben.zstd_jni;
    requires com.google.crypto.tink;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires org.apache.commons.compress;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.eclipse.jetty.alpn.server;
    requires org.eclipse.jetty.http2.server;
    requires org.eclipse.jetty.server;
    requires org.tukaani.xz;
    requires tools.jackson.databind;

    // Jackson reads and writes the records of every feature.
    opens mo.balcao.platform.server to
            tools.jackson.databind;
    opens mo.balcao.platform.server.catalogue to
            tools.jackson.databind;
    opens mo.balcao.platform.server.department to
            tools.jackson.databind;
    opens mo.balcao.platform.server.enrolment to
            tools.jackson.databind;
    opens mo.balcao.platform.server.fleet to
            tools.jackson.databind;
    opens mo.balcao.platform.server.http to
            tools.jackson.databind;
    opens mo.balcao.platform.server.identity to
            tools.jackson.databind;
    opens mo.balcao.platform.server.inbox to
            tools.jackson.databind;
    opens mo.balcao.platform.server.ledger to
            tools.jackson.databind;
    opens mo.balcao.platform.server.locker to
            tools.jackson.databind;
    opens mo.balcao.platform.server.operator to
            tools.jackson.databind;
    opens mo.balcao.platform.server.trust to
            tools.jackson.databind;
    opens mo.balcao.platform.server.wire to
            tools.jackson.databind;
}
