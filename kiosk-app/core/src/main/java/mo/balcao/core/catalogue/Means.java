package mo.balcao.core.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// How a resident may identify at a service. Biometrics are never the only means.
public enum Means {
    EID("eid", false),
    CARD("card", false),
    FACE("face", true),
    FINGERPRINT("fingerprint", true),
    /// Names a document, not a person: whoever holds the code may collect, a company too.
    PICK_UP("pick-up", false);

    private final String tag;
    private final boolean biometric;

    Means(String tag, boolean biometric) {
        this.tag = tag;
        this.biometric = biometric;
    }

    public String tag() {
        return tag;
    }

    public boolean biometric() {
        return biometric;
    }

    public static Optional<Means> ofTag(String tag) {
        return Arrays.stream(values()).filter(m -> m.tag.equals(tag)).findFirst();
    }
}
