package mo.balcao.core.config;

import mo.balcao.core.catalogue.Profile;

/// The devices that a configuration can name.
public enum DeviceKey {
    RECEIPT_PRINTER("receipt-printer"),
    BARCODE_READER("barcode-reader"),
    LOCKER_BANK("locker-bank"),
    CARD_READER("card-reader"),
    FACE_CAMERA("face-camera");

    private final String id;

    DeviceKey(String id) {
        this.id = id;
    }

    /// The device's name within the terminal.
    public String id() {
        return id;
    }

    public String key() {
        return "device." + id;
    }

    /// Whether such a machine is none without it.
    boolean required(Profile profile) {
        return switch (this) {
            case RECEIPT_PRINTER, BARCODE_READER -> true;
            case LOCKER_BANK -> profile == Profile.LOCKER;
            case CARD_READER, FACE_CAMERA -> false;
        };
    }
}
