package mo.balcao.dock.runner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.printer.EscPosPrinterOnTcp;

/// What stands around the machine: the phone held before its camera, and the paper in its printer.
public final class World implements AutoCloseable {
    private final Path frames;
    private final EscPosPrinterOnTcp printer;
    private final List<BufferedImage> slips;
    private int shown;

    private World(Path frames, EscPosPrinterOnTcp printer, List<BufferedImage> slips) {
        this.frames = frames;
        this.printer = printer;
        this.slips = slips;
    }

    static World begin(Path folder) throws IOException {
        Path frames = Files.createDirectories(folder.resolve("camera"));
        try (var old = Files.list(frames)) {
            for (Path picture : old.toList()) {
                Files.delete(picture);
            }
        }
        List<BufferedImage> slips = new CopyOnWriteArrayList<>();
        World world = new World(frames, EscPosPrinterOnTcp.start(0, slips::add), slips);
        world.takePhoneAway();
        return world;
    }

    public void show(String code, PhoneFrame.Condition condition, long seed) throws IOException {
        place(PhoneFrame.of(code, condition, seed));
    }

    public void takePhoneAway() throws IOException {
        place(PhoneFrame.empty(shown));
    }

    public EscPosPrinterOnTcp printer() {
        return printer;
    }

    /// What came out of the printer and was cut, in order.
    public List<BufferedImage> slips() {
        return List.copyOf(slips);
    }

    String printerAddress() {
        return printer.address();
    }

    String cameraAddress() {
        return "camera:file:" + frames;
    }

    @Override
    public void close() {
        printer.close();
    }

    private void place(BufferedImage picture) throws IOException {
        Path fresh = frames.resolve(".fresh.png");
        ImageIO.write(picture, "png", fresh.toFile());
        Path next = frames.resolve("frame-" + shown++ + ".png");
        Files.move(fresh, next, StandardCopyOption.ATOMIC_MOVE);
        try (var old = Files.list(frames)) {
            for (Path before : old.filter(path -> !path.equals(next)).toList()) {
                Files.delete(before);
            }
        }
    }
}
