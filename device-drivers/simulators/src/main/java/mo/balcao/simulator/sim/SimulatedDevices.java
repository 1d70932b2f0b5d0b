package mo.balcao.simulator.sim;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.SupervisedBarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.SupervisedCamera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.SupervisedCardReader;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.document.SupervisedDocumentPrinter;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.SupervisedLockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.SupervisedReceiptPrinter;
import mo.balcao.device.scheme.DriverProvider;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
import mo.balcao.device.supervision.Supervision;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.control.SimulatorControl;

/// The `sim:` scheme of every port, and the way to steer what it opened. Found by `ServiceLoader`; afterwards by
/// `DeviceFactory.provider(SimulatorControl.class)`.
public final class SimulatedDevices implements DriverProvider, SimulatorControl {
    private static final String SHAPE = "sim:ideal|imperfect|hostile[?seed=<number>]";
    private static final String SEED = "seed";

    private final Map<DeviceId, SimulatedDevice> open = new ConcurrentHashMap<>();
    private final List<BiConsumer<DeviceId, BufferedImage>> slipListeners =
            new CopyOnWriteArrayList<>();
    private final List<BiConsumer<DeviceId, Document>> documentListeners =
            new CopyOnWriteArrayList<>();

    public SimulatedDevices() {}

    @Override
    public Set<DeviceId> devices() {
        return Set.copyOf(open.keySet());
    }

    @Override
    public boolean act(DeviceId device, DeviceAct act) {
        SimulatedDevice target = open.get(device);
        return target != null && target.act(act);
    }

    @Override
    public void onSlip(BiConsumer<DeviceId, BufferedImage> listener) {
        slipListeners.add(listener);
    }

    @Override
    public void onDocument(BiConsumer<DeviceId, Document> listener) {
        documentListeners.add(listener);
    }

    @Override
    public List<Scheme<?>> schemes() {
        return List.of(
                scheme(CardReader.class, this::cardReader),
                scheme(BarcodeReader.class, this::barcodeReader),
                scheme(Camera.class, this::camera),
                scheme(ReceiptPrinter.class, this::printer),
                scheme(DocumentPrinter.class, this::documentPrinter),
                scheme(LockerBank.class, this::lockerBank));
    }

    private static <P extends Device> Scheme<P> scheme(Class<P> port, Maker<P> maker) {
        return new Scheme<>(
                port,
                "sim",
                SHAPE,
                (id, address, supervision) ->
                        Opening.of(
                                Spec.parse(address),
                                SHAPE,
                                spec -> maker.make(id, spec, supervision)));
    }

    private CardReader cardReader(DeviceId id, Spec spec, Supervision supervision) {
        var slot = new SimulatedCardSlot(spec.temper());
        open.put(id, slot);
        return new SupervisedCardReader(supervision.supervise(id, slot));
    }

    private BarcodeReader barcodeReader(DeviceId id, Spec spec, Supervision supervision) {
        var codes = new SimulatedCodes(spec.temper());
        open.put(id, codes);
        return new SupervisedBarcodeReader(supervision.supervise(id, codes), () -> open.remove(id));
    }

    private Camera camera(DeviceId id, Spec spec, Supervision supervision) {
        var camera = new SimulatedCamera(spec.temper(), spec.seed());
        open.put(id, camera);
        return new SupervisedCamera(supervision.supervise(id, camera));
    }

    private LockerBank lockerBank(DeviceId id, Spec spec, Supervision supervision) {
        var locker = new SimulatedLocker(spec.temper());
        open.put(id, locker);
        return new SupervisedLockerBank(
                supervision.supervise(id, locker), SimulatedLocker.WIRING.layout().compartments());
    }

    private ReceiptPrinter printer(DeviceId id, Spec spec, Supervision supervision) {
        SimulatedPrinter printer =
                new SimulatedPrinter(
                        spec.temper(),
                        slip -> slipListeners.forEach(listener -> listener.accept(id, slip)));
        open.put(id, printer);
        return new SupervisedReceiptPrinter(
                supervision.supervise(id, printer), new ReceiptPrinter.Capabilities(576, 8, true));
    }

    private DocumentPrinter documentPrinter(DeviceId id, Spec spec, Supervision supervision) {
        SimulatedDocumentPrinter printer =
                new SimulatedDocumentPrinter(
                        spec.temper(),
                        document ->
                                documentListeners.forEach(
                                        listener -> listener.accept(id, document)));
        open.put(id, printer);
        return new SupervisedDocumentPrinter(supervision.supervise(id, printer));
    }

    private interface Maker<P> {
        P make(DeviceId id, Spec spec, Supervision supervision);
    }

    private record Spec(Grade grade, long seed) {
        static Optional<Spec> parse(DeviceAddress address) {
            String seed = address.options().getOrDefault(SEED, "1");
            return Grade.parse(address.place())
                    .filter(_ -> address.onlyHas(SEED) && seed.matches("[0-9]{1,18}"))
                    .map(grade -> new Spec(grade, Long.parseLong(seed)));
        }

        Temper temper() {
            return new Temper(grade, seed);
        }
    }
}
