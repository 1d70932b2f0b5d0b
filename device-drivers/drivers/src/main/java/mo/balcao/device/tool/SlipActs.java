package mo.balcao.device.tool;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;

/// Prints a picture as one slip.
final class SlipActs implements Acts<ReceiptPrinter> {
    private static final Duration PRINTING = Duration.ofSeconds(35);
    private static final Duration THERE = Duration.ofSeconds(10);
    private static final int DARK = 128 * 1000;

    @Override
    public List<String> shapes() {
        return List.of("print PICTURE");
    }

    @Override
    public Ending act(ReceiptPrinter printer, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        Slip slip = slip(order, printer.capabilities().dotsPerLine());
        DeviceStatus _ = Waiting.status(printer, order.patience(THERE));
        Duration limit = order.patience(PRINTING);
        Completion<PrintOutcome> completion = Waiting.completion(printer.print(slip, limit), limit);
        return ending(completion, answers);
    }

    /// What a printer of any kind says.
    static Ending ending(Completion<PrintOutcome> completion, Answers answers) {
        if (!(completion instanceof Completion.Done<PrintOutcome>(PrintOutcome outcome))) {
            return answers.unfinished(completion);
        }
        return switch (outcome) {
            case PrintOutcome.Printed _ -> {
                answers.say(new Line().with("outcome", "printed"));
                yield Ending.DONE;
            }
            case PrintOutcome.Rejected(var fault, boolean started) ->
                    answers.refused(started ? "torn" : "rejected", fault);
            case PrintOutcome.Unconfirmed(var fault) -> answers.unknown("unconfirmed", fault);
        };
    }

    private static Slip slip(Order order, int dots) throws WrongArguments {
        if (order.arguments().size() != 1) {
            throw new WrongArguments("print wants one picture (png, jpg)");
        }
        String name = order.arguments().getFirst();
        try {
            BufferedImage image = ImageIO.read(new File(name));
            if (image == null) {
                throw new WrongArguments("print '" + name + "': is no picture (png, jpg)");
            }
            return slip(image, dots);
        } catch (IOException _) {
            throw new WrongArguments("print '" + name + "': cannot be read");
        }
    }

    /// As wide as the paper at most; black where a dot is darker than half.
    private static Slip slip(BufferedImage image, int dots) {
        int width = Math.min(dots, image.getWidth());
        int height = Math.max(1, image.getHeight() * width / image.getWidth());
        int bytes = (width + 7) / 8;
        byte[] rows = new byte[bytes * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb =
                        image.getRGB(x * image.getWidth() / width, y * image.getHeight() / height);
                int grey = (rgb >> 16 & 0xFF) * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114;
                if (grey < DARK) {
                    rows[y * bytes + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new Slip(width, height, rows);
    }
}
