/// Development dock: runner, control socket, scripted acts. Never in a production package.
module mo.balcao.dock {
    requires mo.balcao.ui;
    requires mo.balcao.simulator;
    requires java.desktop;
    requires javafx.controls;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires jdk.httpserver;
    requires jdk.net;
    requires org.slf4j;
    requires tools.jackson.databind;

    provides mo.balcao.ui.extension.TerminalExtension with
            mo.balcao.dock.control.ControlExtension;
}
