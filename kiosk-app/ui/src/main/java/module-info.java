/// JavaFX screens and the composition root.
module mo.balcao.ui {
    requires transitive mo.balcao.core;
    requires transitive javafx.graphics;
    requires javafx.controls;
    requires org.slf4j;
}
