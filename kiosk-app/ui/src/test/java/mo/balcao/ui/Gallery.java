package mo.balcao.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;

/// Draws every screen into `target/gallery/` for people to look at. Arguments narrow it:
/// `screen=home,form lang=pt size=LARGEST contrast=HIGH reach=LOW width=268 out=DIR`.
public final class Gallery {
    private final List<String> arguments;

    private Gallery(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        var gallery = new Gallery(List.of(arguments));
        try {
            Fx.run(gallery::draw);
        } finally {
            Platform.exit();
        }
    }

    private void draw() {
        double width = Double.parseDouble(chosen("width", "529"));
        var folder = Path.of(chosen("out", "target/gallery"));
        var geometry = new DisplayGeometry(width, width * 16 / 9);
        for (var entry : new Samples().screens().entrySet()) {
            if (!wanted("screen", entry.getKey())) {
                continue;
            }
            for (var comfort : comforts()) {
                var glass = glass(entry.getValue(), comfort, geometry);
                save(snapshot(glass), folder.resolve(name(entry.getKey(), comfort)));
                glass.close();
            }
        }
    }

    private Glass glass(Screen screen, Comfort comfort, DisplayGeometry geometry) {
        boolean idle = arguments.contains("idle");
        var counter =
                new ScriptedCounter(
                        new Display(
                                screen,
                                comfort,
                                idle ? Optional.of(Duration.ofSeconds(23)) : Optional.empty()));
        var glass = new Glass(counter, geometry, Runnable::run);
        var scene = new Scene(glass.root(), DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
        glass.root().applyCss();
        glass.root().layout();
        Optional<String> press = arguments.stream().filter(a -> a.startsWith("press=")).findFirst();
        press.ifPresent(id -> Finger.of(scene).press(id.substring(6)));
        return glass;
    }

    private static WritableImage snapshot(Glass glass) {
        glass.root().applyCss();
        glass.root().layout();
        var whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT));
        return glass.root().snapshot(whole, null);
    }

    private List<Comfort> comforts() {
        return Comforts.all().stream()
                .filter(c -> wanted("lang", c.language().tag()))
                .filter(c -> wanted("size", c.textSize().name()))
                .filter(c -> wanted("contrast", c.contrast().name()))
                .filter(c -> wanted("reach", c.reach().name()))
                .toList();
    }

    private boolean wanted(String key, String value) {
        String all = chosen(key, "");
        return all.isEmpty() || List.of(all.split(",")).contains(value);
    }

    private String chosen(String key, String otherwise) {
        return arguments.stream()
                .filter(a -> a.startsWith(key + "="))
                .map(a -> a.substring(key.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static String name(String screen, Comfort comfort) {
        return "%s_%s_%s_%s_%s.png"
                .formatted(
                        screen,
                        comfort.language().tag(),
                        comfort.textSize(),
                        comfort.contrast(),
                        comfort.reach());
    }

    private static void save(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        out.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(out, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
