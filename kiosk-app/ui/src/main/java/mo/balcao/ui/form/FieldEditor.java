package mo.balcao.ui.form;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// One field alone: what is typed so far with a cursor behind it, and the keyboard.
final class FieldEditor {
    private static final String EMPTY = "​";

    private final FormModel model;
    private final Words text;
    private final Words count;
    private final Region cursor = new Region();
    private final Timeline blink;
    private final Page page;

    FieldEditor(Kit kit, FormModel model, Field field) {
        this.model = model;
        text = kit.words(TextStyle.HEADING, EMPTY);
        count = kit.words(TextStyle.CAPTION, "").coloured("muted");
        double tall = kit.tokens().type().heading() * 1.3;
        cursor.setMinSize(4, tall);
        cursor.setMaxSize(4, tall);
        cursor.getStyleClass().add("cursor");
        blink =
                new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(cursor.opacityProperty(), 1)),
                        new KeyFrame(
                                Duration.seconds(0.7), new KeyValue(cursor.opacityProperty(), 1)),
                        new KeyFrame(
                                Duration.seconds(0.8), new KeyValue(cursor.opacityProperty(), 0)),
                        new KeyFrame(
                                Duration.seconds(1.2), new KeyValue(cursor.opacityProperty(), 0)));
        blink.setCycleCount(Timeline.INDEFINITE);
        blink.play();
        var line = new HBox(4, text, cursor);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(kit.space(2), kit.space(3), kit.space(2), kit.space(3)));
        var box = new StackPane(line);
        box.getStyleClass().addAll("field", "field-open");
        box.setMinHeight(kit.tokens().primary() * 1.2);
        var content = new VBox(kit.space(1.5), box, count);
        boolean digits = field.input() instanceof Input.Digits;
        page =
                Page.of(kit.wording().of(field.label()), content, Placement.TOP)
                        .under(model.form().heading())
                        .typing(new Keyboard(kit, model, digits));
        refresh();
    }

    Page page() {
        return page;
    }

    void refresh() {
        String typed = model.text();
        text.setWords(typed.isEmpty() ? EMPTY : typed);
        count.setWords(typed.length() + " / " + model.room());
    }

    void stop() {
        blink.stop();
    }
}
