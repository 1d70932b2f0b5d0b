package mo.balcao.core.catalogue;

import java.util.regex.Pattern;

/// How the three codes that look alike are told apart. The real shapes are not public; these come with the
/// catalogue, so that they can change without a new program.
public record TokenShapes(Pattern eid, Pattern border, Pattern pickUp) {
    /// No scanned text longer than this is matched against a shape at all.
    public static final int LONGEST = 512;

    public Kind kindOf(String scanned) {
        if (scanned.length() > LONGEST) {
            return Kind.UNKNOWN;
        }
        if (eid.matcher(scanned).matches()) {
            return Kind.EID;
        }
        if (border.matcher(scanned).matches()) {
            return Kind.BORDER;
        }
        return pickUp.matcher(scanned).matches() ? Kind.PICK_UP : Kind.UNKNOWN;
    }

    public enum Kind {
        EID,
        BORDER,
        PICK_UP,
        UNKNOWN
    }
}
