package mo.balcao.simulator.sim;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.DocumentPrinter.Capabilities;
import mo.balcao.device.document.DocumentPrinter.Toner;
import mo.balcao.device.document.Panel;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.simulator.document.DocumentCondition;

/// Trays, toner and covers of a page printer in memory. Any thread.
final class SimulatedPaperPath {
    private static final Capabilities CAPABILITIES = new Capabilities(true, true);

    /// What keeps it from printing now.
    private final Map<FaultCode, Fault> faults = new EnumMap<>(FaultCode.class);

    private Paper paper = Paper.FULL;
    private Toner toner = Toner.FULL;
    private OptionalInt sheetsToPaperEnd = OptionalInt.empty();
    private OptionalInt sheetsToJam = OptionalInt.empty();
    private Duration sheetTime = Duration.ZERO;

    synchronized void set(DocumentCondition condition) {
        switch (condition) {
            case DocumentCondition.PaperEnd _ -> endPaper();
            case DocumentCondition.PaperEndAfter(int sheets) ->
                    sheetsToPaperEnd = OptionalInt.of(sheets);
            case DocumentCondition.PaperNearEnd _ -> paper = Paper.LOW;
            case DocumentCondition.PaperLoaded _ -> {
                paper = Paper.FULL;
                sheetsToPaperEnd = OptionalInt.empty();
                faults.remove(FaultCode.PAPER_OUT);
            }
            case DocumentCondition.JamAfter(int sheets) -> sheetsToJam = OptionalInt.of(sheets);
            case DocumentCondition.JamCleared _ -> {
                sheetsToJam = OptionalInt.empty();
                faults.remove(FaultCode.PAPER_JAM);
            }
            case DocumentCondition.CoverOpen _ -> raise(FaultCode.COVER_OPEN, "cover open");
            case DocumentCondition.CoverClosed _ -> faults.remove(FaultCode.COVER_OPEN);
            case DocumentCondition.TonerNearEnd _ -> toner = Toner.LOW;
            case DocumentCondition.TonerEnd _ -> {
                toner = Toner.OUT;
                raise(FaultCode.TONER_OUT, "toner empty");
            }
            case DocumentCondition.TonerChanged _ -> {
                toner = Toner.FULL;
                faults.remove(FaultCode.TONER_OUT);
            }
            case DocumentCondition.OutputFull _ -> raise(FaultCode.OUTPUT_FULL, "output full");
            case DocumentCondition.OutputEmptied _ -> faults.remove(FaultCode.OUTPUT_FULL);
            case DocumentCondition.SheetTime(Duration time) -> sheetTime = time;
        }
    }

    private void endPaper() {
        paper = Paper.OUT;
        sheetsToPaperEnd = OptionalInt.empty();
        raise(FaultCode.PAPER_OUT, "tray empty");
    }

    private void raise(FaultCode code, String detail) {
        faults.put(code, Fault.of(code, detail));
    }

    synchronized Optional<Fault> fault() {
        return faults.values().stream().findFirst();
    }

    /// Pulls one sheet through, unless something holds it up.
    synchronized Optional<Fault> feed() {
        if (sheetsToPaperEnd.isPresent() && sheetsToPaperEnd.getAsInt() == 0) {
            endPaper();
        }
        if (sheetsToJam.isPresent() && sheetsToJam.getAsInt() == 0) {
            sheetsToJam = OptionalInt.empty();
            raise(FaultCode.PAPER_JAM, "jam in the paper path");
        }
        Optional<Fault> fault = fault();
        if (fault.isEmpty()) {
            sheetsToPaperEnd = oneLess(sheetsToPaperEnd);
            sheetsToJam = oneLess(sheetsToJam);
        }
        return fault;
    }

    private static OptionalInt oneLess(OptionalInt sheets) {
        return sheets.isPresent() ? OptionalInt.of(sheets.getAsInt() - 1) : sheets;
    }

    synchronized Duration sheetTime() {
        return sheetTime;
    }

    synchronized Observation<Panel> seen() {
        Paper shown = faults.containsKey(FaultCode.PAPER_JAM) ? Paper.JAMMED : paper;
        return new Observation<>(status(), new Panel(CAPABILITIES, shown, toner));
    }

    private DeviceStatus status() {
        Optional<Fault> fault = fault();
        if (fault.isPresent()) {
            return new DeviceStatus.UserError(fault.get());
        }
        if (paper == Paper.LOW) {
            return new DeviceStatus.Limited(Fault.of(FaultCode.PAPER_LOW, "tray nearly empty"));
        }
        return toner == Toner.LOW
                ? new DeviceStatus.Limited(Fault.of(FaultCode.TONER_LOW, "toner nearly empty"))
                : new DeviceStatus.Online();
    }
}
