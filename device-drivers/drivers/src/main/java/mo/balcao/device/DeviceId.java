package mo.balcao.device;

/// A device's name within one terminal, as the configuration file writes it (`receipt-printer`).
public record DeviceId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
