package mo.balcao.simulator.document;

import java.time.Duration;

/// What happens to a page printer, by hand or by wear.
public sealed interface DocumentCondition {
    record PaperEnd() implements DocumentCondition {}

    /// The paper ends after so many more sheets.
    record PaperEndAfter(int sheets) implements DocumentCondition {}

    record PaperNearEnd() implements DocumentCondition {}

    record PaperLoaded() implements DocumentCondition {}

    /// A sheet jams after so many more have come out. The printer keeps the job and goes on when the jam is cleared.
    record JamAfter(int sheets) implements DocumentCondition {}

    record JamCleared() implements DocumentCondition {}

    record CoverOpen() implements DocumentCondition {}

    record CoverClosed() implements DocumentCondition {}

    record TonerNearEnd() implements DocumentCondition {}

    record TonerEnd() implements DocumentCondition {}

    record TonerChanged() implements DocumentCondition {}

    record OutputFull() implements DocumentCondition {}

    record OutputEmptied() implements DocumentCondition {}

    /// How long each sheet takes from now on.
    record SheetTime(Duration time) implements DocumentCondition {}
}
