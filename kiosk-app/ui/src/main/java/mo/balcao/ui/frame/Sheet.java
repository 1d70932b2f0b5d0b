package mo.balcao.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.ui.parts.Kit;

/// A question laid over a screen, at the bottom of the glass where everybody reaches it. What lies behind cannot be touched.
final class Sheet extends StackPane {
    Sheet(Kit kit, Node... parts) {
        var card = new VBox(kit.space(3), parts);
        card.setFillWidth(true);
        card.setAlignment(Pos.CENTER);
        card.setPadding(
                new Insets(
                        kit.space(6), kit.tokens().margin(), kit.space(6), kit.tokens().margin()));
        card.getStyleClass().add("sheet");
        card.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("scrim");
        setAlignment(Pos.BOTTOM_CENTER);
        getChildren().add(card);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }
}
