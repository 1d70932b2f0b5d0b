package mo.balcao.dock.world;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import mo.balcao.simulator.camera.PhoneFrame;

/// A resident's phone before the camera: pictures in the folder that the `camera:file:` driver watches. Any thread.
public final class Phone {
    private final Path frames;
    private int shown;

    private Phone(Path frames) {
        this.frames = frames;
    }

    static Phone before(Path frames) throws IOException {
        Files.createDirectories(frames);
        Phone phone = new Phone(frames);
        phone.takeAway();
        return phone;
    }

    public String cameraAddress() {
        return "camera:file:" + frames;
    }

    /// @param seed the same seed holds the phone in the same way
    public void show(String code, PhoneFrame.Condition condition, long seed) throws IOException {
        place(PhoneFrame.of(code, condition, seed));
    }

    public void takeAway() throws IOException {
        place(PhoneFrame.empty(shown));
    }

    private synchronized void place(BufferedImage picture) throws IOException {
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
