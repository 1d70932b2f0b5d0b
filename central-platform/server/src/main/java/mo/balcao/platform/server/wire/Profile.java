package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The kinds of machine.
public enum Profile {
    @JsonProperty("multi-function")
    MULTI_FUNCTION("multi-function"),
    @JsonProperty("gba-kiosk")
    GBA_KIOSK("gba-kiosk"),
    @JsonProperty("card-application")
    CARD_APPLICATION("card-application"),
    @JsonProperty("card-collection")
    CARD_COLLECTION("card-collection"),
    @JsonProperty("locker")
    LOCKER("locker"),
    @JsonProperty("remote-counter")
    REMOTE_COUNTER("remote-counter");

    private final String tag;

    Profile(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Profile ofTag(String tag) {
        for (Profile profile : values()) {
            if (profile.tag.equals(tag)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("no profile");
    }
}
