package mo.balcao.platform.server.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a terminal says it is.
record Heartbeat(
        Instant at,
        String software,
        long pending,
        long held,
        long quarantined,
        long inDoubt,
        List<DeviceReport> devices) {
    private static final int MOST_DEVICES = 64;

    Heartbeat {
        devices = List.copyOf(devices);
        short64(software);
        if (pending < 0
                || held < 0
                || quarantined < 0
                || inDoubt < 0
                || devices.size() > MOST_DEVICES) {
            throw new IllegalArgumentException("out of range");
        }
    }

    record DeviceReport(String id, String status, Optional<String> code) {
        DeviceReport {
            short64(id);
            short64(status);
            code.ifPresent(Heartbeat::short64);
        }
    }

    private static void short64(String text) {
        if (text.length() > 64) {
            throw new IllegalArgumentException("too long");
        }
    }
}
