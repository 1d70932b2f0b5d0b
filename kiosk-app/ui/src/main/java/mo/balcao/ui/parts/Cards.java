package mo.balcao.ui.parts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.ui.design.Icon;

/// Boxes that hold what belongs together.
public final class Cards {
    private Cards() {}

    public static VBox card(Kit kit, String styleClass, Node... parts) {
        var card = new VBox(kit.space(2), parts);
        card.getStyleClass().addAll("card", styleClass);
        card.setPadding(new Insets(kit.space(3.5), kit.space(4), kit.space(3.5), kit.space(4)));
        return card;
    }

    /// An icon in a disc beside words.
    public static HBox pointed(Kit kit, Icon icon, double size, Node words) {
        var disc = disc(icon, size);
        var line = new HBox(kit.space(3), disc, words);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }

    public static StackPane disc(Icon icon, double size) {
        var disc = new StackPane(new Glyph(icon, size * 0.54));
        disc.getStyleClass().add("disc");
        disc.setMinSize(size, size);
        disc.setMaxSize(size, size);
        return disc;
    }

    /// A coloured card with an icon: a notice, a warning, good news.
    public static HBox banner(Kit kit, String styleClass, Icon icon, List<Words> lines) {
        var text = new VBox(kit.space(1));
        text.getChildren().addAll(lines);
        text.setAlignment(Pos.CENTER_LEFT);
        var banner =
                new HBox(kit.space(3), new Glyph(icon, kit.tokens().type().body() * 1.7), text);
        banner.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        banner.getStyleClass().addAll("card", styleClass);
        banner.setPadding(new Insets(kit.space(2.5), kit.space(3), kit.space(2.5), kit.space(3)));
        return banner;
    }
}
