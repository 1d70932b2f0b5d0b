package mo.balcao.simulator.sim;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.barcode.BarcodeConnection;
import mo.balcao.device.barcode.BarcodeConnection.NoState;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Sighting;
import mo.balcao.device.barcode.BarcodeReader.Symbology;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.simulator.control.DeviceAct;
import org.jspecify.annotations.Nullable;

/// A barcode reader made of memory.
final class SimulatedCodes extends SimulatedDevice implements Driver<BarcodeConnection, NoState> {
    private static final Duration LOOK = Duration.ofMillis(40);

    private final Temper temper;
    private @Nullable String shown;
    private boolean unreadable;

    SimulatedCodes(Temper temper) {
        this.temper = temper;
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.ShowCode(String text)) {
            shown = text;
            unreadable = false;
        } else if (act instanceof DeviceAct.ShowUnreadableCode) {
            shown = null;
            unreadable = true;
        } else if (act instanceof DeviceAct.TakeCodeAway) {
            shown = null;
            unreadable = false;
        } else {
            return false;
        }
        return true;
    }

    @Override
    public BarcodeConnection connect() throws DeviceException {
        needPlug();
        return new Connected();
    }

    @Override
    public NoState unknown() {
        return new NoState();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(100);
    }

    private final class Connected implements BarcodeConnection {
        @Override
        public Observation<NoState> poll() throws DeviceException {
            needPlug();
            temper.poll();
            return new Observation<>(new DeviceStatus.Online(), new NoState());
        }

        @Override
        public Completion<Scan> read(Job job, Consumer<Sighting> onSighting)
                throws DeviceException {
            int sighted = 0;
            while (!job.over()) {
                needPlug();
                String text;
                boolean blurred;
                synchronized (SimulatedCodes.this) {
                    text = shown;
                    blurred = unreadable;
                }
                if (text != null && !temper.fails()) {
                    return new Completion.Done<>(new Scan(text, Symbology.QR));
                }
                if (text != null || blurred) {
                    sighted++;
                    onSighting.accept(new Sighting(sighted));
                } else {
                    sighted = 0;
                }
                temper.dawdle(job);
                job.pause(LOOK);
            }
            return BarcodeConnection.unread(job);
        }

        @Override
        public void close() {}
    }
}
