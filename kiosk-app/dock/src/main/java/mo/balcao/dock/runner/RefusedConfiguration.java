package mo.balcao.dock.runner;

import java.io.IOException;

/// The terminal would not start with these settings; the message is what it said, one line for each wrong one.
public final class RefusedConfiguration extends IOException {
    private static final long serialVersionUID = 1;

    RefusedConfiguration(String said) {
        super(said);
    }
}
