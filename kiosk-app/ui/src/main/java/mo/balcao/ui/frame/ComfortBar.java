package mo.balcao.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.Contrast;
import mo.balcao.core.screen.Comfort.Reach;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// Language, text size, contrast and reach: on every screen, always at the same place at the bottom.
final class ComfortBar extends Region {
    private static final double PADDING = 16;
    private static final double GROUP = 8;
    private static final double SYMBOL = 46;

    private final Kit kit;
    private final Kit small;
    private final Comfort comfort;
    private final List<Press> presses = new ArrayList<>();
    private final double[] weights = {1, 1, 1.4, 1.12, 0.86, 0.86, 1.32, 1.32};

    ComfortBar(Kit kit) {
        this.kit = kit;
        this.small = kit.small();
        this.comfort = kit.theme().comfort();
        getStyleClass().add("comfort");
        for (var language : Language.values()) {
            presses.add(language(language));
        }
        presses.add(size("text-smaller", -1, Message.COMFORT_TEXT_SIZE));
        presses.add(size("text-larger", 1, Message.COMFORT_TEXT_SIZE));
        presses.add(contrast());
        presses.add(reach());
        getChildren().addAll(presses);
    }

    private Press language(Language language) {
        var name =
                switch (language) {
                    case ZH_HANT -> Message.COMFORT_LANGUAGE_ZH_HANT;
                    case ZH_HANS -> Message.COMFORT_LANGUAGE_ZH_HANS;
                    case PT -> Message.COMFORT_LANGUAGE_PT;
                    case EN -> Message.COMFORT_LANGUAGE_EN;
                };
        String symbol =
                switch (language) {
                    case ZH_HANT -> "繁";
                    case ZH_HANS -> "简";
                    case PT -> "PT";
                    case EN -> "EN";
                };
        String written = kit.wording().texts().of(name).in(language);
        var press =
                press(
                        "lang-" + language.tag(),
                        written,
                        small.words(TextStyle.HEADING, language, symbol).centred(),
                        small.words(TextStyle.CAPTION, language, written).centred(),
                        new Comfort(
                                language, comfort.textSize(), comfort.contrast(), comfort.reach()));
        press.setChosen(language == comfort.language());
        return press;
    }

    private Press size(String id, int step, Message name) {
        var sizes = List.of(TextSize.values());
        int at = sizes.indexOf(comfort.textSize());
        int next = Math.clamp(at + step, 0, sizes.size() - 1);
        var letter =
                small.words(step < 0 ? TextStyle.STRONG : TextStyle.TITLE, step < 0 ? "A–" : "A+")
                        .centred();
        var press =
                press(
                        id,
                        kit.wording().spoken(kit.wording().of(name), sizeName(sizes.get(next))),
                        letter,
                        dots(step < 0 ? 0 : 2, at),
                        new Comfort(
                                comfort.language(),
                                sizes.get(next),
                                comfort.contrast(),
                                comfort.reach()));
        press.setResting(next == at);
        return press;
    }

    private String sizeName(TextSize size) {
        return kit.wording()
                .of(
                        switch (size) {
                            case NORMAL -> Message.COMFORT_TEXT_NORMAL;
                            case LARGE -> Message.COMFORT_TEXT_LARGE;
                            case LARGER -> Message.COMFORT_TEXT_LARGER;
                            case LARGEST -> Message.COMFORT_TEXT_LARGEST;
                        });
    }

    /// Two of the four dots that say which size is on.
    private static HBox dots(int from, int at) {
        var dots = new HBox(12);
        dots.setAlignment(Pos.CENTER);
        for (int i = from; i < from + 2; i++) {
            var dot = new Region();
            dot.setMinSize(14, 14);
            dot.setMaxSize(14, 14);
            dot.getStyleClass().addAll("dot", i <= at ? "dot-on" : "dot-off");
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private Press contrast() {
        boolean on = comfort.contrast() == Contrast.HIGH;
        return toggle(
                "contrast",
                Icon.CONTRAST,
                Message.COMFORT_CONTRAST,
                on,
                new Comfort(
                        comfort.language(),
                        comfort.textSize(),
                        on ? Contrast.STANDARD : Contrast.HIGH,
                        comfort.reach()));
    }

    private Press reach() {
        boolean on = comfort.reach() == Reach.LOW;
        return toggle(
                "reach",
                Icon.SEATED,
                Message.COMFORT_REACH,
                on,
                new Comfort(
                        comfort.language(),
                        comfort.textSize(),
                        comfort.contrast(),
                        on ? Reach.STANDARD : Reach.LOW));
    }

    private Press toggle(String id, Icon icon, Message name, boolean on, Comfort then) {
        var words = kit.wording();
        var press =
                press(
                        id,
                        words.spoken(
                                words.of(name),
                                words.of(on ? Message.COMFORT_ON : Message.COMFORT_OFF)),
                        new Glyph(icon, SYMBOL),
                        small.words(TextStyle.CAPTION, name).centred(),
                        then);
        press.setChosen(on);
        return press;
    }

    private Press press(String id, String spoken, Node symbol, Node caption, Comfort then) {
        var content = new VBox(2, symbol, caption);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(6, 3, 8, 3));
        double touch = kit.tokens().touch();
        return new Press(id, spoken, content, () -> kit.act(new Act.Prefer(then)))
                .styled("comfort-press")
                .sized(touch, touch);
    }

    @Override
    protected double computePrefHeight(double width) {
        double unit = unit(width);
        double height = kit.tokens().touch();
        for (int i = 0; i < presses.size(); i++) {
            height = Math.max(height, presses.get(i).prefHeight(Math.floor(unit * weights[i])));
        }
        return Math.ceil(height) + PADDING * 2;
    }

    @Override
    protected void layoutChildren() {
        double unit = unit(getWidth());
        double x = PADDING;
        for (int i = 0; i < presses.size(); i++) {
            double wide = Math.floor(unit * weights[i]);
            presses.get(i).resizeRelocate(x, PADDING, wide, getHeight() - PADDING * 2);
            x += wide + kit.tokens().gap() + (i == 3 || i == 5 ? GROUP : 0);
        }
    }

    private double unit(double width) {
        double gaps = (presses.size() - 1) * kit.tokens().gap() + 2 * GROUP + 2 * PADDING;
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        return (width - gaps) / all;
    }
}
