package mo.balcao.device.tool;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.scheme.Opening;

/// `ADDRESS ACT [ARGUMENT...] [--json] [--timeout SECONDS]`. Answers go to standard output, one line each; what is wrong with
/// the words goes to standard error. Exit codes: [Ending].
public final class DeviceTool {
    private static final Duration THERE = Duration.ofSeconds(10);
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final DeviceId ID = new DeviceId("device");

    private final PrintStream out;
    private final PrintStream problems;

    public DeviceTool(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] words) {
        var tool =
                new DeviceTool(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(tool.run(List.of(words)));
    }

    /// One kind of device, and what it can be asked.
    private record Kind<P extends Device>(String name, Class<P> port, Acts<P> acts) {}

    private static final List<Kind<?>> KINDS =
            List.of(
                    new Kind<>("card reader", CardReader.class, new CardActs()),
                    new Kind<>("code reader", BarcodeReader.class, new CodeActs()),
                    new Kind<>("slip printer", ReceiptPrinter.class, new SlipActs()),
                    new Kind<>("page printer", DocumentPrinter.class, new DocumentActs()),
                    new Kind<>("lockers", LockerBank.class, new LockerActs()),
                    new Kind<>("camera", Camera.class, new CameraActs()));

    /// The exit code.
    public int run(List<String> words) {
        Ending ending =
                switch (Order.parse(words)) {
                    case Order.Reading.Wrong(String why) -> usage(why);
                    case Order.Reading.Read(Order order) -> run(order);
                };
        return ending.exitCode();
    }

    private Ending run(Order order) {
        Answers answers = new Answers(out, order.json());
        try (DeviceFactory factory = DeviceFactory.start()) {
            if (order.act().equals("decode")) {
                return Decode.pictures(order, answers);
            }
            boolean common = List.of("status", "health", "watch").contains(order.act());
            List<String> refusals = new ArrayList<>();
            for (Kind<?> kind : KINDS) {
                if (common || kind.acts.knows(order.act())) {
                    Outcome outcome = run(kind, factory, order, answers);
                    switch (outcome) {
                        case Outcome.Ended(Ending ending) -> {
                            return ending;
                        }
                        case Outcome.NotOpened(String why) -> refusals.add(kind.name + ": " + why);
                    }
                }
            }
            return refusals.isEmpty()
                    ? usage("unknown act '" + order.act() + "'")
                    : notOpened(order, refusals);
        } catch (Acts.WrongArguments e) {
            problems.println("device: " + e.getMessage());
            return Ending.USAGE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Ending.UNKNOWN;
        }
    }

    private sealed interface Outcome {
        record Ended(Ending ending) implements Outcome {}

        record NotOpened(String why) implements Outcome {}
    }

    private static <P extends Device> Outcome run(
            Kind<P> kind, DeviceFactory factory, Order order, Answers answers)
            throws Acts.WrongArguments, InterruptedException {
        return switch (factory.open(kind.port, ID, order.address())) {
            case Opening.Refused<P>(String reason) -> new Outcome.NotOpened(reason);
            case Opening.Opened<P>(P port) ->
                    new Outcome.Ended(
                            switch (order.act()) {
                                case "status", "health" -> health(port, order, answers);
                                case "watch" -> watch(port, order, answers);
                                default -> kind.acts.act(port, order, answers);
                            });
        };
    }

    /// `health` asks a little longer: a device that is only starting has not shown anything yet.
    private static Ending health(Device device, Order order, Answers answers)
            throws InterruptedException {
        DeviceStatus status = Waiting.status(device, order.patience(THERE));
        answers.say(status);
        return switch (status) {
            case DeviceStatus.Starting _ -> Ending.UNKNOWN;
            case DeviceStatus.Online _, DeviceStatus.Limited _ -> Ending.DONE;
            case DeviceStatus.Offline _,
                    DeviceStatus.UserError _,
                    DeviceStatus.HardwareError _,
                    DeviceStatus.Quarantined _ ->
                    Ending.REFUSED;
        };
    }

    /// Every change, until it is interrupted or the time is over.
    private static Ending watch(Device device, Order order, Answers answers)
            throws InterruptedException {
        var _ =
                Waiting.<DeviceStatus>first(
                        onChange ->
                                device.watch(status -> {
                                    answers.say(status);
                                    onChange.accept(status);
                                }),
                        _ -> false,
                        order.patience(FOR_EVER));
        return Ending.DONE;
    }

    private Ending notOpened(Order order, List<String> refusals) {
        problems.println("device: '" + order.address() + "' cannot be opened as a");
        refusals.forEach(refusal -> problems.println("  " + refusal));
        return Ending.USAGE;
    }

    private Ending usage(String why) {
        problems.println("device: " + why);
        problems.println("usage: device ADDRESS ACT [ARGUMENT...] [--json] [--timeout SECONDS]");
        problems.println("  every device: status, health, watch");
        for (Kind<?> kind : KINDS) {
            problems.println("  " + kind.name + ": " + String.join(", ", kind.acts.shapes()));
        }
        problems.println("  pictures on disk: " + Decode.SHAPE);
        return Ending.USAGE;
    }
}
