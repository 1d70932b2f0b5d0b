package mo.balcao.device.tool;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.optical.Decoding;
import mo.balcao.device.barcode.optical.FrameDecoder;
import mo.balcao.device.camera.Frame;

/// Reads the codes of pictures on disk, one look at each, with the decoder of the camera driver. No device is opened: a
/// picture that shows nothing is an answer too.
final class Decode {
    static final String SHAPE = "camera:file:PATH decode [PATH...]";
    private static final String SCHEME = "camera:file:";

    private Decode() {}

    /// `PATH<TAB>TEXT` for each picture, the text empty where nothing is found; a folder stands for its pictures.
    static Ending pictures(Order order, Answers answers) throws Acts.WrongArguments {
        List<Path> pictures = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of(order.address()));
        words.addAll(order.arguments());
        for (String word : words) {
            pictures.addAll(picturesOf(word));
        }
        FrameDecoder decoder = new FrameDecoder();
        Ending ending = Ending.DONE;
        for (Path picture : pictures) {
            Line line = new Line().with("path", picture);
            try {
                answers.say(line.with("text", text(decoder, picture)));
            } catch (IOException e) {
                answers.say(line.with("text", "").with("problem", String.valueOf(e.getMessage())));
                ending = Ending.REFUSED;
            }
        }
        return ending;
    }

    private static List<Path> picturesOf(String word) throws Acts.WrongArguments {
        String name = word.startsWith(SCHEME) ? word.substring(SCHEME.length()) : word;
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(path);
            }
            try (Stream<Path> inside = Files.list(path)) {
                return inside.filter(Decode::isPicture).sorted().toList();
            }
        } catch (InvalidPathException | IOException _) {
            throw new Acts.WrongArguments("decode '" + word + "': wanted a picture or a folder");
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    private static String text(FrameDecoder decoder, Path picture) throws IOException {
        if (!Files.isReadable(picture)) {
            throw new IOException("cannot be read");
        }
        BufferedImage image = ImageIO.read(picture.toFile());
        if (image == null) {
            throw new IOException("is no picture (png, jpg)");
        }
        return switch (decoder.decode(frame(image))) {
            case Decoding.Read(Scan scan) -> scan.text();
            case Decoding.CodeLike _, Decoding.Nothing _ -> "";
        };
    }

    private static Frame frame(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[Math.multiplyExact(width, height)];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int red = row[x] >> 16 & 0xFF;
                int green = row[x] >> 8 & 0xFF;
                int blue = row[x] & 0xFF;
                grey[y * width + x] = (byte) ((red * 299 + green * 587 + blue * 114 + 500) / 1000);
            }
        }
        return new Frame(1, width, height, Frame.Format.GREY8, grey);
    }
}
