/// What must survive a power cut, and the one client of the central platform.
module mo.balcao.cache {
    requires transitive org.jspecify;
    requires transitive java.net.http;
    requires transitive java.sql;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires com.github.luben.zstd_jni;
    requires com.google.crypto.tink;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires tools.jackson.databind;

    exports mo.balcao.cache;
    exports mo.balcao.cache.journal;
    exports mo.balcao.cache.link;
    exports mo.balcao.cache.outbox;
    exports mo.balcao.cache.port;
    exports mo.balcao.cache.store;
    exports mo.balcao.cache.sync;
    exports mo.balcao.cache.trust;
}
