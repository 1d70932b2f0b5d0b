package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A terminal's id; also the CN of its certificate.
public record TerminalId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerminalId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no terminal id");
        }
    }

    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
