package mo.balcao.dock.window;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/// The slips that came out, newest on top. FX thread only.
final class PaperPane {
    private static final double WIDTH = 290;

    private final VBox slips = new VBox(12);
    private final VBox pane;
    private int shown;

    PaperPane() {
        ScrollPane scroll = new ScrollPane(slips);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("paper");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        pane = new VBox(8, Looks.heading("Paper"), scroll);
        pane.setPrefWidth(WIDTH + 40);
        pane.setMinWidth(WIDTH + 40);
        pane.getStyleClass().add("pane");
        slips.getChildren().add(new Label("Nothing has come out yet."));
    }

    Node node() {
        return pane;
    }

    void show(List<BufferedImage> all) {
        if (all.size() > shown && shown == 0) {
            slips.getChildren().clear();
        }
        while (shown < all.size()) {
            ImageView view = new ImageView(picture(all.get(shown++)));
            view.setFitWidth(WIDTH);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            slips.getChildren().addFirst(view);
        }
    }

    private static WritableImage picture(BufferedImage slip) {
        WritableImage picture = new WritableImage(slip.getWidth(), slip.getHeight());
        PixelWriter pixels = picture.getPixelWriter();
        for (int y = 0; y < slip.getHeight(); y++) {
            for (int x = 0; x < slip.getWidth(); x++) {
                pixels.setArgb(x, y, slip.getRGB(x, y) | 0xFF000000);
            }
        }
        return picture;
    }
}
