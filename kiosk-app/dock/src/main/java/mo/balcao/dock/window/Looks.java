package mo.balcao.dock.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The dock's few widgets, all made alike.
final class Looks {
    static final String STYLE = "dock.css";

    private Looks() {}

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    static Button button(String text, Runnable act) {
        Button button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
