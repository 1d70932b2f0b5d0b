package mo.balcao.ui.home;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen.Tile;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// A service as a wide tile: icon, name, whose it is; or why it cannot be started now.
final class Tiles {
    private Tiles() {}

    static Region tile(Kit kit, Tile tile) {
        return tile.withdrawn()
                .map(reason -> withdrawn(kit, tile, reason))
                .orElseGet(() -> open(kit, tile));
    }

    private static Region open(Kit kit, Tile tile) {
        var text =
                new VBox(
                        kit.space(1),
                        kit.words(TextStyle.HEADING, tile.name()).coloured("title"),
                        kit.words(TextStyle.CAPTION, tile.department()).coloured("muted"));
        var arrow = new Glyph(Icon.FORWARD, kit.tokens().type().heading() * 1.2).coloured("brand");
        var line = line(kit, tile, text, arrow);
        String spoken =
                kit.wording()
                        .spoken(kit.wording().of(tile.name()), kit.wording().of(tile.department()));
        return new Press(
                        "tile-" + tile.serviceId(),
                        spoken,
                        line,
                        () -> kit.act(new Act.Choose(tile.serviceId())))
                .styled("tile")
                .sized(kit.tokens().touch(), kit.tokens().touch() * 2.4);
    }

    /// It cannot be touched: all it has to say stands on it.
    private static Region withdrawn(Kit kit, Tile tile, Localized reason) {
        var mark =
                new HBox(
                        kit.space(1.5),
                        new Glyph(Icon.PAUSE, kit.tokens().type().caption() * 1.3),
                        kit.words(TextStyle.CAPTION_STRONG, Message.HOME_WITHDRAWN));
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("heed-ink");
        var text =
                new VBox(
                        kit.space(1),
                        kit.words(TextStyle.HEADING, tile.name()).coloured("muted"),
                        mark,
                        kit.words(TextStyle.BODY, reason).coloured("muted"));
        var line = line(kit, tile, text);
        line.setId("withdrawn-" + tile.serviceId());
        line.getStyleClass().addAll("tile", "tile-withdrawn");
        line.setAccessibleText(
                kit.wording().spoken(kit.wording().of(tile.name()), kit.wording().of(reason)));
        return line;
    }

    private static HBox line(Kit kit, Tile tile, VBox text, Node... last) {
        var line = new HBox(kit.space(4), Cards.disc(Icon.named(tile.icon()), 124), text);
        line.getChildren().addAll(last);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(kit.space(3.5), kit.space(4), kit.space(3.5), kit.space(4)));
        return line;
    }
}
