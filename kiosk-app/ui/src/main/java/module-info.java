import mo.balcao.ui.extension.TerminalExtension;

/// JavaFX screens and the composition root.
module mo.balcao.ui {
    requires transitive mo.balcao.core;
    requires transitive javafx.graphics;
    requires javafx.controls;
    requires org.slf4j;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;

    exports mo.balcao.ui;
    exports mo.balcao.ui.extension;

    uses TerminalExtension;
}
