package mo.balcao.device.driver;

/// An open device. A method that throws [DeviceException] says "this connection cannot be trusted any longer": it is
/// closed and a new one is made. A failure that leaves the connection sound is a returned value.
public interface Connection<S> extends AutoCloseable {
    /// Looks at the device.
    Observation<S> poll() throws DeviceException;

    /// Gives everything back. Called once, also after a failure; throws nothing.
    @Override
    void close();
}
