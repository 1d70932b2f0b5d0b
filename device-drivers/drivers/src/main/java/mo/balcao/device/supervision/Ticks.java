package mo.balcao.device.supervision;

/// Monotonic time. Wall clocks have no business with devices.
@FunctionalInterface
public interface Ticks {
    long nanos();
}
