package mo.balcao.cache.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// The machine's own clocks. Linux names the boot in `/proc`; elsewhere each start of the program counts as a boot.
public final class SystemTime implements TimeSource {
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /// Kept up by systemd-timesyncd once the clock has been set from the network.
    private static final Path SYNCHRONISED = Path.of("/run/systemd/timesync/synchronized");

    private final String bootId;

    public SystemTime() {
        bootId = readBootId();
    }

    @Override
    public Instant wall() {
        return Instant.now();
    }

    @Override
    public long monotonicNanos() {
        return System.nanoTime();
    }

    @Override
    public String bootId() {
        return bootId;
    }

    @Override
    public String quality() {
        return Files.exists(SYNCHRONISED) ? "synchronised" : "unknown";
    }

    private static String readBootId() {
        try {
            return Files.readString(BOOT_ID).strip();
        } catch (IOException _) {
            return UUID.randomUUID().toString();
        }
    }
}
