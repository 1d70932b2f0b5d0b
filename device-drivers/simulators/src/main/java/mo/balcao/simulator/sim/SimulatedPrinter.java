package mo.balcao.simulator.sim;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.PrinterConnection;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.printer.Slip;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.printer.PrinterCondition;
import org.jspecify.annotations.Nullable;

/// A slip printer made of memory. Prints row by row, so that a fault leaves a piece of the slip.
final class SimulatedPrinter extends SimulatedDevice implements Driver<PrinterConnection, Paper> {
    private static final int ROWS_A_TURN = 40;

    private final Temper temper;
    private final Consumer<BufferedImage> onSlip;
    private OptionalInt bytesLeft = OptionalInt.empty();
    private Paper paper = Paper.FULL;
    private @Nullable Fault fault;
    private boolean cutterWillJam;
    private Duration rowTime = Duration.ZERO;

    SimulatedPrinter(Temper temper, Consumer<BufferedImage> onSlip) {
        this.temper = temper;
        this.onSlip = onSlip;
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.Slow(Duration row)) {
            rowTime = row;
            return true;
        }
        if (!(act instanceof DeviceAct.Printer(PrinterCondition condition))) {
            return false;
        }
        switch (condition) {
            case PrinterCondition.PaperEnd _ -> endPaper();
            case PrinterCondition.PaperEndAfter(long bytes) ->
                    bytesLeft = OptionalInt.of((int) bytes);
            case PrinterCondition.PaperNearEnd _ -> paper = Paper.LOW;
            case PrinterCondition.PaperLoaded _ -> {
                paper = Paper.FULL;
                bytesLeft = OptionalInt.empty();
                clear(FaultCode.PAPER_OUT);
            }
            case PrinterCondition.CoverOpen _ ->
                    fault = Fault.of(FaultCode.COVER_OPEN, "cover open");
            case PrinterCondition.CoverClosed _ -> clear(FaultCode.COVER_OPEN);
            case PrinterCondition.CutterJammed _ ->
                    fault = Fault.of(FaultCode.CUTTER_ERROR, "automatic cutter");
            case PrinterCondition.CutterJamsAtNextCut _ -> cutterWillJam = true;
            case PrinterCondition.CutterFreed _ -> clear(FaultCode.CUTTER_ERROR);
        }
        return true;
    }

    private void endPaper() {
        paper = Paper.OUT;
        bytesLeft = OptionalInt.empty();
        fault = Fault.of(FaultCode.PAPER_OUT, "paper end sensor");
    }

    private void clear(FaultCode code) {
        if (fault != null && fault.code() == code) {
            fault = null;
        }
    }

    @Override
    public PrinterConnection connect() throws DeviceException {
        needPlug();
        return new Connected();
    }

    @Override
    public Paper unknown() {
        return Paper.UNKNOWN;
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(100);
    }

    private synchronized DeviceStatus now() {
        Fault present = fault;
        if (present == null) {
            return paper == Paper.LOW
                    ? new DeviceStatus.Limited(Fault.of(FaultCode.PAPER_LOW, "near-end sensor"))
                    : new DeviceStatus.Online();
        }
        return present.code() == FaultCode.CUTTER_ERROR
                ? new DeviceStatus.HardwareError(present)
                : new DeviceStatus.UserError(present);
    }

    private synchronized @Nullable Fault afterRow(int bytes) {
        if (bytesLeft.isPresent()) {
            int left = bytesLeft.getAsInt() - bytes;
            bytesLeft = OptionalInt.of(left);
            if (left <= 0) {
                endPaper();
            }
        }
        return fault;
    }

    private synchronized @Nullable Fault cut() {
        if (cutterWillJam) {
            cutterWillJam = false;
            fault = Fault.of(FaultCode.CUTTER_ERROR, "automatic cutter");
        }
        return fault;
    }

    private final class Connected implements PrinterConnection {
        @Override
        public Observation<Paper> poll() throws DeviceException {
            needPlug();
            temper.poll();
            synchronized (SimulatedPrinter.this) {
                return new Observation<>(now(), paper);
            }
        }

        @Override
        public PrintOutcome print(Slip slip, Job job) throws DeviceException {
            needPlug();
            Fault before = fault();
            if (before != null) {
                return new PrintOutcome.Rejected(before, false);
            }
            job.begun();
            int lostAt = temper.fails() ? temper.partOf(slip.heightDots()) : -1;
            int bytesPerRow = (slip.widthDots() + 7) / 8;
            for (int y = 0; y < slip.heightDots(); y++) {
                if (y % ROWS_A_TURN == 0) {
                    temper.dawdle(job);
                    needPlug();
                }
                takeTime(job);
                if (y == lostAt) {
                    throw new DeviceException(FaultCode.DISCONNECTED, "simulated lost link");
                }
                Fault during = afterRow(bytesPerRow);
                if (during != null) {
                    return new PrintOutcome.Rejected(during, true);
                }
                if (job.remaining().isZero()) {
                    return new PrintOutcome.Unconfirmed(
                            Fault.of(FaultCode.NOT_RESPONDING, "past the deadline"));
                }
            }
            Fault atCut = cut();
            if (atCut != null) {
                return new PrintOutcome.Rejected(atCut, true);
            }
            onSlip.accept(picture(slip));
            return new PrintOutcome.Printed();
        }

        private void takeTime(Job job) {
            Duration time;
            synchronized (SimulatedPrinter.this) {
                time = rowTime;
            }
            if (!time.isZero()) {
                job.pause(time);
            }
        }

        private @Nullable Fault fault() {
            synchronized (SimulatedPrinter.this) {
                return fault;
            }
        }

        @Override
        public void close() {}
    }

    private static BufferedImage picture(Slip slip) {
        BufferedImage image =
                new BufferedImage(
                        slip.widthDots(), slip.heightDots(), BufferedImage.TYPE_BYTE_BINARY);
        int bytesPerRow = (slip.widthDots() + 7) / 8;
        for (int y = 0; y < slip.heightDots(); y++) {
            for (int x = 0; x < slip.widthDots(); x++) {
                boolean black = (slip.rows()[y * bytesPerRow + x / 8] & 0x80 >> x % 8) != 0;
                image.setRGB(x, y, black ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }
}
