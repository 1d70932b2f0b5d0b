package mo.balcao.dock.journey;

import java.nio.file.Path;
import java.util.Locale;

/// The pictures of one journey, numbered in the order they were taken, whichever process was looked at.
public final class Album {
    private final Path folder;
    private final String journey;
    private int taken;

    /// @param journey first part of the pictures' names
    public Album(Path folder, String journey) {
        this.folder = folder;
        this.journey = journey;
    }

    Path next(String name) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%02d-%s.png", journey, ++taken, name));
    }
}
