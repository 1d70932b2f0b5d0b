package mo.balcao.device.tool;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.Frame;

/// Takes one picture into a file, because a person asked for it by name.
final class CameraActs implements Acts<Camera> {
    private static final Duration TAKING = Duration.ofSeconds(10);

    @Override
    public List<String> shapes() {
        return List.of("picture FILE.png");
    }

    @Override
    public Ending act(Camera camera, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        if (order.arguments().size() != 1) {
            throw new WrongArguments("picture wants the name of the file to write (png)");
        }
        File file = new File(order.arguments().getFirst());
        Duration limit = order.patience(TAKING);
        DeviceStatus _ = Waiting.status(camera, limit);
        Completion<Frame> completion = Waiting.completion(camera.take(limit), limit);
        if (!(completion instanceof Completion.Done<Frame>(Frame frame))) {
            return answers.unfinished(completion);
        }
        try {
            ImageIO.write(image(frame), "png", file);
        } catch (IOException _) {
            throw new WrongArguments("picture '" + file + "': cannot be written");
        }
        answers.say(
                new Line()
                        .with("path", file)
                        .with("width", frame.width())
                        .with("height", frame.height()));
        return Ending.DONE;
    }

    private static BufferedImage image(Frame frame) {
        byte[] bgra = frame.bgra();
        var image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0, p = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++, p += 4) {
                image.setRGB(
                        x,
                        y,
                        (bgra[p + 2] & 0xFF) << 16 | (bgra[p + 1] & 0xFF) << 8 | (bgra[p] & 0xFF));
            }
        }
        return image;
    }
}
