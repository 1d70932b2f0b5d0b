package mo.balcao.core.flow;

import java.time.Duration;

/// How long things may take, and how often they may be tried.
public final class Limits {
    /// The reader's own deadline; read again without a word when nobody showed anything.
    public static final Duration READ = Duration.ofMinutes(2);

    /// From the first sighting of a code until that try counts as unreadable.
    public static final Duration TRY = Duration.ofSeconds(6);

    /// A code that was refused for what it is, and is still held up, is looked at again after this.
    public static final Duration SAME_CODE = Duration.ofMillis(500);

    public static final int TRIES = 3;
    public static final Duration RESOLVE = Duration.ofSeconds(10);

    /// After this the resident is told "received, not yet filed".
    public static final Duration FILING = Duration.ofSeconds(8);

    /// From the pulse until a door that did not move counts as shut.
    public static final Duration DOOR_OPENS = Duration.ofSeconds(8);

    /// Pulses that a resident may ask for before staff are told.
    public static final int PULSES = 3;

    /// A door that was opened and shut between two polls counts as shut after this.
    public static final Duration DOOR_SEEN = Duration.ofSeconds(2);

    /// To take the document out, before the resident is reminded of the door.
    public static final Duration DOOR_TAKE = Duration.ofSeconds(30);

    /// From the reminder until staff are told of an open door.
    public static final Duration DOOR_CLOSE = Duration.ofSeconds(60);

    /// Hard end of a slip; past it the print is unconfirmed.
    public static final Duration PRINT = Duration.ofSeconds(35);

    /// No answer on the glass is longer than this, whatever a screen sends.
    static final int LONGEST_ANSWER = 200;

    private Limits() {}
}
