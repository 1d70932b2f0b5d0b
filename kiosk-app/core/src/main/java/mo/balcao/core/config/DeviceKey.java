package mo.balcao.core.config;

/// The devices that a configuration can name.
public enum DeviceKey {
    RECEIPT_PRINTER("receipt-printer", true),
    BARCODE_READER("barcode-reader", true),
    CARD_READER("card-reader", false),
    FACE_CAMERA("face-camera", false);

    private final String id;
    private final boolean required;

    DeviceKey(String id, boolean required) {
        this.id = id;
        this.required = required;
    }

    /// The device's name within the terminal.
    public String id() {
        return id;
    }

    public String key() {
        return "device." + id;
    }

    boolean required() {
        return required;
    }
}
