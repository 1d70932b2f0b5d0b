package mo.balcao.cache;

import java.time.Duration;

/// What a site decides about its cases.
///
/// @param atRest whether a sealed case may lie on the terminal's disk
/// @param keep how long its sealed parts stay there after the platform has acknowledged it
public record SitePolicy(AtRest atRest, Duration keep) {
    private static final Duration LONGEST = Duration.ofDays(30);

    public SitePolicy {
        if (keep.isNegative() || keep.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "sealed cases are kept from 0 to 30 days, not " + keep);
        }
    }

    /// A site in Macao: sealed at rest, wiped a day after acknowledgement.
    public static SitePolicy standard() {
        return new SitePolicy(AtRest.SEALED, Duration.ofHours(24));
    }

    public enum AtRest {
        SEALED,
        /// The Mainland by default: no case on disk, hence none without the platform.
        NOTHING
    }
}
