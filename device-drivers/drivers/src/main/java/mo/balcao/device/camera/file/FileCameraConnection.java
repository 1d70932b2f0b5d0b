package mo.balcao.device.camera.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.camera.CameraConnection;
import mo.balcao.device.camera.Frame;
import mo.balcao.device.camera.View;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Observation;
import org.jspecify.annotations.Nullable;

final class FileCameraConnection implements CameraConnection {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final long LARGEST_BYTES = 32L * 1024 * 1024;
    private static final Picture BLACK =
            new Picture(WIDTH, HEIGHT, Frame.Format.GREY8, new byte[WIDTH * HEIGHT]);

    private final Path source;
    private Picture shown = BLACK;
    private @Nullable Version shownVersion;
    private long frames;

    FileCameraConnection(Path source) {
        this.source = source;
    }

    private record Picture(int width, int height, Frame.Format format, byte[] pixels) {}

    private record Version(Path file, FileTime modified, long size) {}

    @Override
    public Observation<View> poll() throws DeviceException {
        try {
            newest().ifPresentOrElse(this::show, this::showNothing);
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "no such file or folder", e);
        }
        frames++;
        Frame frame =
                new Frame(frames, shown.width(), shown.height(), shown.format(), shown.pixels());
        DeviceStatus status =
                shownVersion == null
                        ? new DeviceStatus.Limited(
                                Fault.of(FaultCode.NO_PICTURE, "nothing before the camera"))
                        : new DeviceStatus.Online();
        return new Observation<>(status, new View.Picture(frame));
    }

    private Optional<Version> newest() throws IOException {
        if (!Files.isDirectory(source)) {
            return Optional.of(version(source));
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(FileCameraConnection::isPicture)
                    .flatMap(file -> present(file).stream())
                    .max(Comparator.comparing(Version::modified).thenComparing(Version::file));
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg"));
    }

    private static Version version(Path file) throws IOException {
        return new Version(file, Files.getLastModifiedTime(file), Files.size(file));
    }

    private static Optional<Version> present(Path file) {
        try {
            return Optional.of(version(file));
        } catch (IOException _) {
            // Taken away between listing and looking.
            return Optional.empty();
        }
    }

    private void showNothing() {
        shown = BLACK;
        shownVersion = null;
    }

    private void show(Version version) {
        if (version.equals(shownVersion) || version.size() > LARGEST_BYTES) {
            return;
        }
        try {
            BufferedImage image = ImageIO.read(version.file().toFile());
            if (image != null) {
                shown = picture(image);
                shownVersion = version;
            }
        } catch (IOException _) {
            // Not whole yet: the picture before stays, and the next poll tries again.
        }
    }

    private static Picture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] row = new int[width];
        byte[] pixels = new byte[width * height * 3];
        for (int y = 0, p = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++, p += 3) {
                pixels[p] = (byte) row[x];
                pixels[p + 1] = (byte) (row[x] >> 8);
                pixels[p + 2] = (byte) (row[x] >> 16);
            }
        }
        return new Picture(width, height, Frame.Format.BGR24, pixels);
    }

    @Override
    public void close() {
        showNothing();
    }
}
