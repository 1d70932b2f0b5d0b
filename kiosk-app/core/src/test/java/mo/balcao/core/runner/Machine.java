package mo.balcao.core.runner;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.core.Sample;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.control.SimulatorControl;

/// A whole machine without its glass: simulated devices, stores in memory, the real session thread.
final class Machine implements AutoCloseable {
    static final DeviceId READER = new DeviceId("barcode-reader");
    static final DeviceId LOCKERS = new DeviceId("locker-bank");
    static final DeviceId PRINTER = new DeviceId("receipt-printer");

    final MemoryStores stores;
    final List<Display> seen = new CopyOnWriteArrayList<>();
    final AtomicInteger slips = new AtomicInteger();
    final SimulatorControl control;
    final SessionRunner counter;
    private final DeviceFactory devices = DeviceFactory.start();

    Machine(MemoryStores stores) {
        this(stores, (_, _, printer) -> blank(printer.dotsPerLine()));
    }

    Machine(MemoryStores stores, Slips paper) {
        this(stores, paper, SessionKeeping.nothing());
    }

    Machine(MemoryStores stores, SessionKeeping keeping) {
        this(stores, (_, _, printer) -> blank(printer.dotsPerLine()), keeping);
    }

    private Machine(MemoryStores stores, Slips paper, SessionKeeping keeping) {
        this(stores, paper, keeping, Profile.MULTI_FUNCTION);
    }

    /// A machine with simulated doors.
    static Machine withLockers(MemoryStores stores) {
        return new Machine(
                stores,
                (_, _, printer) -> blank(printer.dotsPerLine()),
                SessionKeeping.nothing(),
                Profile.LOCKER);
    }

    private Machine(MemoryStores stores, Slips paper, SessionKeeping keeping, Profile profile) {
        this.stores = stores;
        this.control = devices.provider(SimulatorControl.class).orElseThrow();
        control.onSlip((_, _) -> slips.incrementAndGet());
        var around =
                new Surroundings(
                        opened(devices.open(BarcodeReader.class, READER, "sim:ideal")),
                        opened(devices.open(ReceiptPrinter.class, PRINTER, "sim:ideal")),
                        profile == Profile.LOCKER
                                ? Optional.of(
                                        opened(
                                                devices.open(
                                                        LockerBank.class, LOCKERS, "sim:ideal")))
                                : Optional.empty(),
                        stores,
                        stores,
                        stores,
                        stores,
                        Machine::publish,
                        paper,
                        keeping,
                        new SystemTime(),
                        InstantSource.fixed(Sample.JUNE));
        counter =
                SessionRunner.start(
                        around,
                        new SchedulingSessionThread(),
                        Texts.load(),
                        profile,
                        Language.ZH_HANT);
        counter.watch(seen::add);
    }

    private static Runnable publish(Consumer<Published.Payloads> onChange) {
        onChange.accept(
                new Published.Payloads(
                        Optional.of(PublishedPayload.catalogue()),
                        Optional.of(
                                PublishedPayload.authorisation()
                                        .getBytes(StandardCharsets.UTF_8))));
        return () -> {};
    }

    private static Slip blank(int dots) {
        return new Slip(dots, 16, new byte[dots / 8 * 16]);
    }

    private static <P> P opened(Opening<P> opening) {
        return switch (opening) {
            case Opening.Opened<P>(P port) -> port;
            case Opening.Refused<P>(String reason) -> throw new AssertionError(reason);
        };
    }

    void act(Act... acts) {
        for (Act act : acts) {
            counter.act(act);
        }
    }

    void show(String code) {
        control.act(READER, new DeviceAct.ShowCode(code));
    }

    <T extends Screen> T see(Class<T> kind) {
        return see(kind, _ -> true);
    }

    <T extends Screen> T see(Class<T> kind, Predicate<T> like) {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        kind.isInstance(counter.display().screen())
                                && like.test(kind.cast(counter.display().screen())));
        return kind.cast(counter.display().screen());
    }

    /// Waits until everything works, then walks to the review of a proof of life.
    void review() {
        ready();
        act(new Act.Choose("proof-of-life"));
        see(Screen.Identify.class);
        show(Sample.EID);
        see(Screen.Consent.class);
        act(
                new Act.Continue(),
                new Act.Tick("to-fss", true),
                new Act.Tick("to-ias", true),
                new Act.Tick("to-fp", true),
                new Act.Continue());
        see(Screen.Review.class);
    }

    void ready() {
        see(Screen.Attract.class);
        act(new Act.Touch());
        see(
                Screen.Home.class,
                home ->
                        home.notices().size() == 1
                                && home.tiles().stream().allMatch(t -> t.withdrawn().isEmpty()));
    }

    @Override
    public void close() {
        counter.close();
        devices.close();
    }
}
