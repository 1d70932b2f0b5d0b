/// Everything of the terminal but the glass. No JavaFX.
module mo.balcao.core {
    requires transitive mo.balcao.device;
    requires transitive mo.balcao.cache;
    requires org.slf4j;
    requires com.google.zxing;
    requires com.networknt.schema;
    requires tools.jackson.databind;
    requires java.desktop;

    exports mo.balcao.core.audit;
    exports mo.balcao.core.catalogue;
    exports mo.balcao.core.config;
    exports mo.balcao.core.document;
    exports mo.balcao.core.flow;
    exports mo.balcao.core.identity;
    exports mo.balcao.core.publishing;
    exports mo.balcao.core.runner;
    exports mo.balcao.core.screen;
    exports mo.balcao.core.session;
    exports mo.balcao.core.text;
}
