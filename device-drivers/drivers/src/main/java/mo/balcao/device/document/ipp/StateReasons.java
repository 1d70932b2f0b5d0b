package mo.balcao.device.document.ipp;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;

/// `printer-state-reasons` (RFC 8011 §5.4.12, PWG 5100.9) by their stems. The suffixes `-error`, `-warning` and
/// `-report` say little: printers rewrite them, and an empty tray is a "warning" to many.
record StateReasons(Set<String> stems, boolean unknownError) {
    /// What keeps a printer from printing, the most telling first.
    private static final List<Map.Entry<String, FaultCode>> STOPPING =
            List.of(
                    entry("cover-open", FaultCode.COVER_OPEN),
                    entry("door-open", FaultCode.COVER_OPEN),
                    entry("interlock-open", FaultCode.COVER_OPEN),
                    entry("media-jam", FaultCode.PAPER_JAM),
                    entry("media-empty", FaultCode.PAPER_OUT),
                    entry("media-needed", FaultCode.PAPER_OUT),
                    entry("input-tray-missing", FaultCode.PAPER_OUT),
                    entry("toner-empty", FaultCode.TONER_OUT),
                    entry("marker-supply-empty", FaultCode.TONER_OUT),
                    entry("marker-supply-missing", FaultCode.TONER_OUT),
                    entry("developer-empty", FaultCode.TONER_OUT),
                    entry("output-area-full", FaultCode.OUTPUT_FULL),
                    entry("output-tray-missing", FaultCode.OUTPUT_FULL),
                    entry("fuser-over-temp", FaultCode.OVERHEATED),
                    entry("fuser-under-temp", FaultCode.OVERHEATED),
                    entry("marker-waste-full", FaultCode.HARDWARE_ERROR),
                    entry("opc-life-over", FaultCode.HARDWARE_ERROR),
                    entry("interpreter-resource-unavailable", FaultCode.HARDWARE_ERROR),
                    entry("spool-area-full", FaultCode.HARDWARE_ERROR),
                    entry("paused", FaultCode.CONFIGURATION),
                    entry("moving-to-paused", FaultCode.CONFIGURATION),
                    entry("deactivated", FaultCode.CONFIGURATION),
                    entry("shutdown", FaultCode.NOT_RESPONDING));

    private static final List<Map.Entry<String, FaultCode>> WARNING =
            List.of(
                    entry("media-low", FaultCode.PAPER_LOW),
                    entry("toner-low", FaultCode.TONER_LOW),
                    entry("marker-supply-low", FaultCode.TONER_LOW),
                    entry("developer-low", FaultCode.TONER_LOW),
                    entry("output-area-almost-full", FaultCode.OUTPUT_FULL),
                    entry("marker-waste-almost-full", FaultCode.HARDWARE_ERROR),
                    entry("opc-near-eol", FaultCode.HARDWARE_ERROR));

    private static final String NONE = "none";
    private static final String ERROR = "-error";
    private static final int MOST = 64;

    static StateReasons of(List<String> keywords) {
        Set<String> stems = new HashSet<>();
        boolean unknownError = false;
        for (String keyword : keywords.subList(0, Math.min(MOST, keywords.size()))) {
            String stem = keyword.replaceFirst("-(error|warning|report)$", "");
            if (known(stem)) {
                stems.add(stem);
            } else if (!stem.equals(NONE)) {
                unknownError |= keyword.endsWith(ERROR);
            }
        }
        return new StateReasons(stems, unknownError);
    }

    /// Why it cannot print now: a jam before the toner, whatever the printer names first.
    Optional<Fault> fault() {
        Optional<Fault> known = first(STOPPING);
        return known.isEmpty() && unknownError
                ? Optional.of(Fault.of(FaultCode.HARDWARE_ERROR, "an error without a known name"))
                : known;
    }

    /// What somebody should look at soon.
    Optional<Fault> warning() {
        return first(WARNING);
    }

    private Optional<Fault> first(List<Map.Entry<String, FaultCode>> table) {
        return table.stream()
                .filter(row -> stems.contains(row.getKey()))
                .findFirst()
                .map(row -> Fault.of(row.getValue(), row.getKey()));
    }

    boolean says(FaultCode code) {
        return Stream.concat(STOPPING.stream(), WARNING.stream())
                .anyMatch(row -> row.getValue() == code && stems.contains(row.getKey()));
    }

    private static boolean known(String stem) {
        return Stream.concat(STOPPING.stream(), WARNING.stream())
                .anyMatch(row -> row.getKey().equals(stem));
    }
}
