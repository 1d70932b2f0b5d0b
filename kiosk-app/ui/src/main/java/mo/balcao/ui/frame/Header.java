package mo.balcao.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.motif.Lotus;
import mo.balcao.ui.motif.Waves;
import mo.balcao.ui.parts.Drawing;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// Whose machine this is, in the resident's language and in an official one, above a strip of paved waves.
final class Header extends VBox {
    static final double STRIP = 26;
    private static final double PERIOD = 72;
    private static final double WIDTH = 1080;

    Header(Kit kit) {
        var small = kit.small();
        var lotus =
                new Drawing(
                        Lotus.WIDTH, Lotus.HEIGHT, Drawing.Fit.WHOLE, Lotus.lines("on-header", 7));
        lotus.setMinSize(104, 74);
        lotus.setPrefSize(104, 74);
        lotus.setMaxSize(104, 74);
        var names = new VBox(2, own(small), official(small));
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(28, lotus, names);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(22, kit.tokens().margin(), 18, kit.tokens().margin()));
        line.getStyleClass().add("header");
        getChildren().addAll(line, strip());
    }

    private static Words own(Kit kit) {
        return kit.words(TextStyle.STRONG, Message.CHROME_GOVERNMENT).coloured("on-header");
    }

    private static Words official(Kit kit) {
        var second =
                switch (kit.wording().language()) {
                    case ZH_HANT, ZH_HANS -> Language.PT;
                    case PT, EN -> Language.ZH_HANT;
                };
        Localized name = kit.wording().texts().of(Message.CHROME_GOVERNMENT);
        return kit.words(TextStyle.CAPTION, second, name.in(second)).coloured("on-header");
    }

    private static Drawing strip() {
        var strip =
                new Drawing(
                        WIDTH,
                        STRIP,
                        Drawing.Fit.FILLING,
                        Waves.sea(-PERIOD, -14, WIDTH + 2 * PERIOD, -40, PERIOD, "header"),
                        Waves.band(-PERIOD, 1, WIDTH + 2 * PERIOD, 7, PERIOD, "header"),
                        Waves.band(-PERIOD, 14, WIDTH + 2 * PERIOD, 4, PERIOD, "header"));
        strip.setMinHeight(STRIP);
        strip.setPrefHeight(STRIP);
        return strip;
    }
}
