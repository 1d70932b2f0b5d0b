package mo.balcao.dock.control;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import mo.balcao.ui.FxThread;
import mo.balcao.ui.extension.Terminal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a finger and an eye can do at the glass: touch a point, look at the picture, see what is there to touch.
final class Hand {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PATIENCE_SECONDS = 15;

    private final Terminal terminal;
    private final FxThread glass = new FxThread();

    Hand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// One request line to one reply line: `{"ok":true,…}` or `{"ok":false,"why":…}`.
    String answer(String line) {
        try {
            JsonNode request = JSON.readTree(line);
            return switch (request.path("do").asString("")) {
                case "touch" ->
                        touch(request.path("x").asDouble(-1), request.path("y").asDouble(-1));
                case "tree" -> onGlass(this::tree);
                case "screenshot" -> onGlass(() -> screenshot(request.path("path").asString("")));
                case "freeze" -> {
                    glass.execute(Hand::standStill);
                    yield ok().toString();
                }
                case "quit" -> {
                    terminal.stop();
                    yield ok().toString();
                }
                default -> refuse("allowed: touch, tree, screenshot, freeze, quit");
            };
        } catch (JacksonException _) {
            return refuse("not JSON");
        }
    }

    /// The FX thread never comes back from here.
    private static void standStill() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
    }

    private String touch(double x, double y) {
        String pressed =
                onGlass(() -> {
                    Scene scene = terminal.scene();
                    if (!(x >= 0 && y >= 0 && x < scene.getWidth() && y < scene.getHeight())) {
                        return refuse("outside the scene");
                    }
                    Robot robot = new Robot();
                    robot.mouseMove(
                            scene.getWindow().getX() + scene.getX() + x,
                            scene.getWindow().getY() + scene.getY() + y);
                    robot.mousePress(MouseButton.PRIMARY);
                    return ok().toString();
                });
        // Released in a later pulse, as a finger would.
        return pressed.contains("\"ok\":true")
                ? onGlass(() -> {
                    new Robot().mouseRelease(MouseButton.PRIMARY);
                    return ok().toString();
                })
                : pressed;
    }

    private String tree() {
        ObjectNode reply = ok();
        Scene scene = terminal.scene();
        reply.put("width", scene.getWidth());
        reply.put("height", scene.getHeight());
        collect(scene.getRoot(), reply.putArray("nodes"));
        return reply.toString();
    }

    private static void collect(Node node, ArrayNode into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node.getId() != null && !node.isDisabled()) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            ObjectNode seen = into.addObject();
            seen.put("id", node.getId());
            seen.put("x", bounds.getCenterX());
            seen.put("y", bounds.getCenterY());
            seen.put("width", bounds.getWidth());
            seen.put("height", bounds.getHeight());
            seen.put("chosen", chosen(node));
            String text = node.getAccessibleText();
            seen.put(
                    "text",
                    text != null ? text : node instanceof Labeled labeled ? labeled.getText() : "");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /// As a screen reader is told.
    private static boolean chosen(Node node) {
        return Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    private String screenshot(String path) {
        WritableImage picture = terminal.scene().snapshot(null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            return ImageIO.write(image, "png", new File(path))
                    ? ok().toString()
                    : refuse("cannot write PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String onGlass(Callable<String> look) {
        FutureTask<String> task = new FutureTask<>(look);
        glass.execute(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return refuse("interrupted");
        } catch (TimeoutException _) {
            return refuse("the glass does not answer");
        } catch (ExecutionException e) {
            return refuse(String.valueOf(e.getCause()));
        }
    }

    private static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    private static String refuse(String why) {
        return JSON.createObjectNode().put("ok", false).put("why", why).toString();
    }
}
