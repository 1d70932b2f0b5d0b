package mo.balcao.core.flow;

import java.time.Duration;

/// How long things may take, and how often they may be tried.
public final class Limits {
    /// The reader's own deadline; read again without a word when nobody showed anything.
    public static final Duration READ = Duration.ofMinutes(2);

    /// From the first sighting of a code until that try counts as unreadable.
    public static final Duration TRY = Duration.ofSeconds(6);

    public static final int TRIES = 3;
    public static final Duration RESOLVE = Duration.ofSeconds(10);

    /// After this the resident is told "received, not yet filed".
    public static final Duration FILING = Duration.ofSeconds(8);

    /// Hard end of a slip; past it the print is unconfirmed.
    public static final Duration PRINT = Duration.ofSeconds(35);

    /// No answer on the glass is longer than this, whatever a screen sends.
    static final int LONGEST_ANSWER = 200;

    private Limits() {}
}
