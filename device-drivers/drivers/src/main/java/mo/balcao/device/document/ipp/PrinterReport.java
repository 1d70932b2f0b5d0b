package mo.balcao.device.document.ipp;

import com.hp.jipp.cups.Cups;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.DocumentPrinter.Capabilities;
import mo.balcao.device.document.DocumentPrinter.Toner;
import mo.balcao.device.document.Panel;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.ReceiptPrinter.Paper;

/// What a printer says of itself (Get-Printer-Attributes), boiled down.
///
/// @param speaks whether it takes jobs in the two steps that this driver needs
/// @param stopped `printer-state` is stopped, for whatever reason
/// @param fewSheets every tray that counts its sheets has fewer than ten
/// @param littleToner a marker at or below the level that the printer calls low
record PrinterReport(
        Capabilities capabilities,
        boolean speaks,
        boolean a4Loaded,
        boolean accepting,
        boolean stopped,
        StateReasons reasons,
        boolean fewSheets,
        boolean littleToner) {
    static final String A4 = "iso_a4_210x297mm";
    static final String PDF = "application/pdf";

    private static final int FEW_SHEETS = 10;
    private static final int LITTLE_PERCENT = 5;
    private static final Pattern LEVEL = Pattern.compile("(?:^|[;,\\[{ ])level=(-?[0-9]{1,6})");

    static PrinterReport of(IppPacket packet) {
        List<String> ready = strings(packet, Types.mediaReady);
        List<Operation> operations =
                packet.getValues(Tag.printerAttributes, Types.operationsSupported);
        return new PrinterReport(
                new Capabilities(
                        strings(packet, Types.documentFormatSupported).contains(PDF),
                        strings(packet, Types.mediaSupported).contains(A4)),
                operations.contains(Operation.createJob)
                        && operations.contains(Operation.sendDocument),
                ready.isEmpty() || ready.contains(A4),
                !Boolean.FALSE.equals(
                        packet.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs)),
                PrinterState.stopped.equals(
                        packet.getValue(Tag.printerAttributes, Types.printerState)),
                StateReasons.of(strings(packet, Types.printerStateReasons)),
                fewSheets(strings(packet, Types.printerInputTray)),
                littleToner(packet));
    }

    private static List<String> strings(
            IppPacket packet, com.hp.jipp.encoding.AttributeSetType<?> type) {
        return packet.getStrings(Tag.printerAttributes, type);
    }

    private static boolean fewSheets(List<String> trays) {
        List<Integer> levels =
                trays.stream()
                        .flatMap(tray -> LEVEL.matcher(tray).results())
                        .map((MatchResult level) -> Integer.valueOf(level.group(1)))
                        .filter(level -> level >= 0)
                        .toList();
        return !levels.isEmpty() && levels.stream().allMatch(level -> level < FEW_SHEETS);
    }

    private static boolean littleToner(IppPacket packet) {
        List<Integer> levels = packet.getValues(Tag.printerAttributes, Cups.Types.markerLevels);
        List<Integer> low = packet.getValues(Tag.printerAttributes, Cups.Types.markerLowLevels);
        List<String> types = strings(packet, Cups.Types.markerTypes);
        for (int i = 0; i < levels.size(); i++) {
            boolean waste = i < types.size() && types.get(i).contains("waste");
            int enough = i < low.size() ? low.get(i) : LITTLE_PERCENT;
            if (!waste && levels.get(i) >= 0 && levels.get(i) <= enough) {
                return true;
            }
        }
        return false;
    }

    /// Why it cannot print now.
    Optional<Fault> fault() {
        if (!speaks || !capabilities.pdf() || !capabilities.a4()) {
            return Optional.of(Fault.of(FaultCode.CONFIGURATION, lacking()));
        }
        Optional<Fault> reason = reasons.fault();
        if (reason.isPresent()) {
            return reason;
        }
        if (!a4Loaded) {
            return Optional.of(Fault.of(FaultCode.PAPER_OUT, "no A4 in any tray"));
        }
        if (stopped) {
            return Optional.of(
                    Fault.of(FaultCode.HARDWARE_ERROR, "stopped without a known reason"));
        }
        return accepting
                ? Optional.empty()
                : Optional.of(Fault.of(FaultCode.CONFIGURATION, "accepts no jobs"));
    }

    private String lacking() {
        if (!speaks) {
            return "no Create-Job and Send-Document";
        }
        return capabilities.pdf() ? "no A4" : "no " + PDF;
    }

    private Optional<Fault> warning() {
        Optional<Fault> reason = reasons.warning();
        if (reason.isPresent()) {
            return reason;
        }
        if (fewSheets) {
            return Optional.of(Fault.of(FaultCode.PAPER_LOW, "fewer than ten sheets"));
        }
        return littleToner
                ? Optional.of(Fault.of(FaultCode.TONER_LOW, "marker-levels"))
                : Optional.empty();
    }

    Observation<Panel> seen() {
        return new Observation<>(status(), new Panel(capabilities, paper(), toner()));
    }

    private DeviceStatus status() {
        Optional<Fault> fault = fault();
        if (fault.isEmpty()) {
            return warning()
                    .<DeviceStatus>map(DeviceStatus.Limited::new)
                    .orElseGet(DeviceStatus.Online::new);
        }
        return switch (fault.get().actor()) {
            case RESIDENT, ATTENDANT -> new DeviceStatus.UserError(fault.get());
            case TECHNICIAN, SUPPLIER, NOBODY -> new DeviceStatus.HardwareError(fault.get());
        };
    }

    private Paper paper() {
        if (reasons.says(FaultCode.PAPER_JAM)) {
            return Paper.JAMMED;
        }
        if (reasons.says(FaultCode.PAPER_OUT) || !a4Loaded) {
            return Paper.OUT;
        }
        return fewSheets || reasons.says(FaultCode.PAPER_LOW) ? Paper.LOW : Paper.FULL;
    }

    private Toner toner() {
        if (reasons.says(FaultCode.TONER_OUT)) {
            return Toner.OUT;
        }
        return littleToner || reasons.says(FaultCode.TONER_LOW) ? Toner.LOW : Toner.FULL;
    }
}
