package mo.balcao.ui.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.Contrast;
import mo.balcao.core.screen.Comfort.Reach;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Message;

/// Language, text size, contrast, low controls: on every screen, at every step.
public final class ComfortBar {
    private final Page page;

    public ComfortBar(Page page) {
        this.page = page;
    }

    public Node bar() {
        Comfort now = page.comfort();
        HBox languages = line();
        for (Language language : Language.values()) {
            Button button =
                    small(
                            "lang-" + language.tag(),
                            page.texts().of(name(language)).in(language),
                            new Comfort(language, now.textSize(), now.contrast(), now.reach()),
                            language == now.language());
            languages.getChildren().add(button);
        }
        HBox comforts = line();
        TextSize next =
                switch (now.textSize()) {
                    case NORMAL -> TextSize.LARGE;
                    case LARGE -> TextSize.LARGER;
                    case LARGER -> TextSize.LARGEST;
                    case LARGEST -> TextSize.NORMAL;
                };
        boolean high = now.contrast() == Contrast.HIGH;
        boolean low = now.reach() == Reach.LOW;
        comforts.getChildren()
                .addAll(
                        List.of(
                                small(
                                        "text-size",
                                        page.say(Message.COMFORT_TEXT_SIZE)
                                                + ": "
                                                + page.say(name(now.textSize())),
                                        new Comfort(
                                                now.language(), next, now.contrast(), now.reach()),
                                        now.textSize() != TextSize.NORMAL),
                                small(
                                        "contrast",
                                        page.say(Message.COMFORT_CONTRAST),
                                        new Comfort(
                                                now.language(),
                                                now.textSize(),
                                                high ? Contrast.STANDARD : Contrast.HIGH,
                                                now.reach()),
                                        high),
                                small(
                                        "reach",
                                        page.say(Message.COMFORT_REACH),
                                        new Comfort(
                                                now.language(),
                                                now.textSize(),
                                                now.contrast(),
                                                low ? Reach.STANDARD : Reach.LOW),
                                        low)));
        VBox bar = new VBox(16, languages, comforts);
        bar.getStyleClass().add("comfort");
        return bar;
    }

    private static HBox line() {
        HBox line = new HBox(16);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private Button small(String id, String text, Comfort comfort, boolean on) {
        Button button = page.button(id, text, new Act.Prefer(comfort), "small");
        button.setMinHeight(76);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(230);
        HBox.setHgrow(button, Priority.ALWAYS);
        if (on) {
            button.getStyleClass().add("on");
        }
        return button;
    }

    private static Message name(Language language) {
        return switch (language) {
            case ZH_HANT -> Message.COMFORT_LANGUAGE_ZH_HANT;
            case ZH_HANS -> Message.COMFORT_LANGUAGE_ZH_HANS;
            case PT -> Message.COMFORT_LANGUAGE_PT;
            case EN -> Message.COMFORT_LANGUAGE_EN;
        };
    }

    private static Message name(TextSize size) {
        return switch (size) {
            case NORMAL -> Message.COMFORT_TEXT_NORMAL;
            case LARGE -> Message.COMFORT_TEXT_LARGE;
            case LARGER -> Message.COMFORT_TEXT_LARGER;
            case LARGEST -> Message.COMFORT_TEXT_LARGEST;
        };
    }
}
