package mo.balcao.device.supervision;

/// Starts the threads of devices.
@FunctionalInterface
public interface Threads {
    Thread start(String name, Runnable body);

    /// Daemon platform threads: native calls pin virtual ones.
    static Threads platform() {
        return (name, body) -> Thread.ofPlatform().daemon().name(name).start(body);
    }
}
