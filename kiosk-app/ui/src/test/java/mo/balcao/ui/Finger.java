package mo.balcao.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A finger on the scene graph, as a touch panel delivers it: a mouse.
final class Finger {
    private final Scene scene;

    private Finger(Scene scene) {
        this.scene = scene;
    }

    static Finger of(Scene scene) {
        return new Finger(scene);
    }

    void press(String id) {
        var node = scene.lookup("#" + id);
        if (node == null) {
            throw new AssertionError("nothing is called " + id);
        }
        send(node, MouseEvent.MOUSE_PRESSED, 0);
        send(node, MouseEvent.MOUSE_RELEASED, 0);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    void drag(Node node, double down) {
        send(node, MouseEvent.MOUSE_PRESSED, 0);
        for (int i = 1; i <= 10; i++) {
            send(node, MouseEvent.MOUSE_DRAGGED, down * i / 10);
        }
        send(node, MouseEvent.MOUSE_RELEASED, down);
        scene.getRoot().layout();
    }

    private static void send(Node node, EventType<MouseEvent> type, double down) {
        var bounds = node.getLayoutBounds();
        Point2D at = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        Point2D inScene = node.localToScene(at).add(0, down);
        var event =
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY() + down,
                        inScene.getX(),
                        inScene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null);
        Event.fireEvent(node, event);
    }
}
