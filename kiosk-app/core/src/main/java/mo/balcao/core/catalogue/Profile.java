package mo.balcao.core.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// The six machines this program runs on.
public enum Profile {
    MULTI_FUNCTION("multi-function"),
    GBA_KIOSK("gba-kiosk"),
    CARD_APPLICATION("card-application"),
    CARD_COLLECTION("card-collection"),
    LOCKER("locker"),
    REMOTE_COUNTER("remote-counter");

    private final String tag;

    Profile(String tag) {
        this.tag = tag;
    }

    /// As catalogue and configuration files write it.
    public String tag() {
        return tag;
    }

    public static Optional<Profile> ofTag(String tag) {
        return Arrays.stream(values()).filter(p -> p.tag.equals(tag)).findFirst();
    }
}
