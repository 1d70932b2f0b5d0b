package mo.balcao.ui.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The window around the glass: 1080 × 1920 as designed, scaled into whatever there is, centred. On an upright display
/// it covers everything; elsewhere (a developer's desk) it is a window. FX thread only.
final class Window {
    static final double WIDTH = 1080;
    static final double HEIGHT = 1920;
    private static final double DESK = 0.9;

    private final Stage stage = new Stage();
    private final Scene scene;
    private Parent glass;
    private final Scale scale = new Scale(1, 1);
    private final Frame frame;

    Window(Parent glass, Runnable closed) {
        this.glass = glass;
        glass.getTransforms().add(scale);
        frame = new Frame();
        Rectangle2D display = Screen.getPrimary().getBounds();
        boolean upright = display.getHeight() > display.getWidth();
        double height = upright ? display.getHeight() : display.getHeight() * DESK;
        double width = upright ? display.getWidth() : height * WIDTH / HEIGHT;
        scene = new Scene(frame, width, height, Color.BLACK);
        stage.initStyle(upright ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage.setTitle("Balcão");
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            closed.run();
        });
    }

    /// Completes once it has been painted: work that is given to the FX thread before would keep the picture waiting.
    CompletableFuture<Window> show() {
        var painted = new CompletableFuture<Window>();
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // The first pulse lays out and hands over to the renderer, the second follows it.
                if (++pulses == 2) {
                    stop();
                    painted.complete(Window.this);
                }
            }
        }.start();
        return painted;
    }

    /// In the place of what was there.
    void show(Parent next) {
        glass.getTransforms().remove(scale);
        glass = next;
        glass.getTransforms().add(scale);
        frame.getChildren().setAll(glass);
    }

    void hide() {
        stage.hide();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /// Lays the glass out in its own size and scales the picture.
    private final class Frame extends Pane {
        Frame() {
            getChildren().add(glass);
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
            scale.setX(factor);
            scale.setY(factor);
            glass.resizeRelocate(
                    (getWidth() - WIDTH * factor) / 2,
                    (getHeight() - HEIGHT * factor) / 2,
                    WIDTH,
                    HEIGHT);
        }
    }
}
