package mo.balcao.platform.server.trust;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Who signs what; see the table of trust in the design.
public enum Role {
    @JsonProperty("root")
    ROOT,
    @JsonProperty("catalogue")
    CATALOGUE,
    @JsonProperty("operations")
    OPERATIONS,
    @JsonProperty("identity")
    IDENTITY,
    @JsonProperty("release")
    RELEASE,
    @JsonProperty("platform")
    PLATFORM;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
