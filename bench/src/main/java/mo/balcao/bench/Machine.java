package mo.balcao.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What the figures were measured on. A machine that has other work gives other figures; the load tells.
final class Machine {
    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, JDK %s, load %.1f",
                system.getAvailableProcessors(),
                system.getName(),
                system.getVersion(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }
}
