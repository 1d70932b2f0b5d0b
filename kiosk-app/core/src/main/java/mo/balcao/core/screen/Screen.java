package mo.balcao.core.screen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mo.balcao.core.text.Localized;

/// What the glass shows, as data: `ui` renders it and nothing else. No JavaFX, no clock, no behaviour.
public sealed interface Screen {
    /// Nobody is here.
    record Attract(List<Notice> notices) implements Screen {}

    record Home(List<Tile> tiles, List<Notice> notices) implements Screen {}

    /// Waiting for the resident's code in front of the reader.
    record Identify(Heading heading, Wanted wanted, Reading reading, int triesLeft)
            implements Screen {}

    /// What will be read, what for, and who gets it; each consent is its own line.
    ///
    /// @param notices what this machine cannot do now
    record Consent(
            Heading heading,
            List<Notice> notices,
            List<Localized> paragraphs,
            List<ConsentLine> lines,
            boolean mayContinue)
            implements Screen {}

    record Form(Heading heading, List<Field> fields, boolean mayContinue) implements Screen {}

    record Review(Heading heading, Asks asks, List<Line> lines) implements Screen {}

    /// A door of the lockers.
    ///
    /// @param number as painted on it, from 1
    /// @param doors how many there are
    record Door(Heading heading, int number, int doors, DoorMoment moment) implements Screen {}

    /// Something takes time; what is said, and how long it usually takes.
    record Working(Heading heading, Work work, Duration usual) implements Screen {}

    /// The case is taken; `filing` says how far it has come.
    record Result(Heading heading, Filing filing, SlipState slip, List<Localized> next)
            implements Screen {}

    /// A dead end that names what to do next.
    record Refused(Heading heading, String code, boolean mayRetry, List<Localized> instead)
            implements Screen {}

    /// The last screen of a session: remind of card, phone and paper.
    record TakeThings(List<Thing> things) implements Screen {}

    record OutOfService(String code, List<Localized> instead) implements Screen {}

    /// @param step 1-based position in the flow, for the progress line
    record Heading(Localized service, Localized department, int step, int steps) {}

    /// @param icon name of a drawn icon (`heart`, `document`, `bus` …)
    /// @param withdrawn why it cannot be started now, with what to do instead; empty when it can
    record Tile(
            String serviceId,
            Localized name,
            Localized department,
            String icon,
            Optional<Localized> withdrawn) {}

    record Notice(Localized text) {}

    record ConsentLine(
            String id, Localized text, Localized recipient, boolean required, boolean on) {}

    /// One form field with its current value and, where the value does not do, why.
    record Field(
            String id,
            Localized label,
            Input input,
            String value,
            boolean required,
            Optional<Localized> problem) {}

    sealed interface Input {
        record Text(int maxLength) implements Input {}

        record Digits(int maxLength) implements Input {}

        record Choice(List<Option> options) implements Input {}

        record Option(String id, Localized label) {}
    }

    /// A line of the review: label and value as the resident will be understood. Value may be personal.
    record Line(Localized label, Localized value) {}

    /// Which code the reader waits for.
    enum Wanted {
        EID,
        PICK_UP
    }

    /// What the resident agrees to at the end of the review.
    enum Asks {
        SUBMIT,
        OPEN_DOOR
    }

    enum DoorMoment {
        OPENING,
        TAKE,
        /// The document should be out by now.
        CLOSE
    }

    enum Reading {
        SHOW_CODE,
        HOLD_STEADY,
        CHECKING
    }

    enum Work {
        CHECKING_IDENTITY,
        /// Looking for the document of a pick-up code.
        FINDING,
        SAVING,
        FILING,
        PRINTING
    }

    sealed interface Filing {
        /// The platform holds it, under this filing number.
        record Filed(String number) implements Filing {}

        /// Durable on this terminal, not yet filed; `reference` is the terminal's own and no legal number.
        record Received(String reference) implements Filing {}

        /// A document was handed over; `number` is the platform's, or the terminal's own where the record is not filed yet.
        record Collected(String number, boolean filed) implements Filing {}
    }

    sealed interface SlipState {
        record Printed() implements SlipState {}

        /// No paper came out (or only a torn piece); the result on the screen is all there is.
        record NotPrinted(String faultCode) implements SlipState {}

        /// It may have printed; staff are told. Never printed again by itself.
        record InDoubt() implements SlipState {}

        record None() implements SlipState {}
    }

    enum Thing {
        PHONE,
        CARD,
        DOCUMENT,
        SLIP
    }
}
