package mo.balcao.simulator.sim;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
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
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.factory.DriverProvider;
import mo.balcao.device.factory.Opening;
import mo.balcao.device.factory.Scheme;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.SupervisedLockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.SupervisedReceiptPrinter;
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
    public List<Scheme<CardReader>> cardReaders() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(
                                        address,
                                        spec -> {
                                            var slot = new SimulatedCardSlot(spec.temper());
                                            open.put(id, slot);
                                            return new SupervisedCardReader(
                                                    factory.supervision().supervise(id, slot));
                                        })));
    }

    @Override
    public List<Scheme<BarcodeReader>> barcodeReaders() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(
                                        address,
                                        spec -> {
                                            var codes = new SimulatedCodes(spec.temper());
                                            open.put(id, codes);
                                            return new SupervisedBarcodeReader(
                                                    factory.supervision().supervise(id, codes),
                                                    () -> open.remove(id));
                                        })));
    }

    @Override
    public List<Scheme<Camera>> cameras() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(
                                        address,
                                        spec -> {
                                            var camera =
                                                    new SimulatedCamera(spec.temper(), spec.seed());
                                            open.put(id, camera);
                                            return new SupervisedCamera(
                                                    factory.supervision().supervise(id, camera));
                                        })));
    }

    @Override
    public List<Scheme<ReceiptPrinter>> receiptPrinters() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(address, spec -> printer(id, spec, factory))));
    }

    @Override
    public List<Scheme<DocumentPrinter>> documentPrinters() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(address, spec -> documentPrinter(id, spec, factory))));
    }

    @Override
    public List<Scheme<LockerBank>> lockerBanks() {
        return List.of(
                new Scheme<>(
                        "sim",
                        SHAPE,
                        (id, address, factory) ->
                                opening(
                                        address,
                                        spec -> {
                                            var locker = new SimulatedLocker(spec.temper());
                                            open.put(id, locker);
                                            return new SupervisedLockerBank(
                                                    factory.supervision().supervise(id, locker),
                                                    SimulatedLocker.WIRING.layout().compartments());
                                        })));
    }

    private ReceiptPrinter printer(DeviceId id, Spec spec, DeviceFactory factory) {
        SimulatedPrinter printer =
                new SimulatedPrinter(
                        spec.temper(),
                        slip -> slipListeners.forEach(listener -> listener.accept(id, slip)));
        open.put(id, printer);
        return new SupervisedReceiptPrinter(
                factory.supervision().supervise(id, printer),
                new ReceiptPrinter.Capabilities(576, 8, true));
    }

    private DocumentPrinter documentPrinter(DeviceId id, Spec spec, DeviceFactory factory) {
        SimulatedDocumentPrinter printer =
                new SimulatedDocumentPrinter(
                        spec.temper(),
                        document ->
                                documentListeners.forEach(
                                        listener -> listener.accept(id, document)));
        open.put(id, printer);
        return new SupervisedDocumentPrinter(factory.supervision().supervise(id, printer));
    }

    private interface Maker<P> {
        P make(Spec spec);
    }

    private record Spec(Grade grade, long seed) {
        Temper temper() {
            return new Temper(grade, seed);
        }
    }

    private static <P> Opening<P> opening(DeviceAddress address, Maker<P> maker) {
        Optional<Grade> grade = Grade.parse(address.place());
        String seed = address.options().getOrDefault(SEED, "1");
        if (grade.isEmpty()
                || !Set.of(SEED).containsAll(address.options().keySet())
                || !seed.matches("[0-9]{1,18}")) {
            return new Opening.Refused<>("expected " + SHAPE);
        }
        return new Opening.Opened<>(maker.make(new Spec(grade.get(), Long.parseLong(seed))));
    }
}
