package mo.balcao.core.screen;

/// What a resident can do on the glass. Values are immutable and cross from the FX thread to the session thread.
public sealed interface Act {
    /// Any touch; also leaves the attract screen.
    record Touch() implements Act {}

    record Choose(String serviceId) implements Act {}

    /// Ticks or unticks one consent line.
    record Tick(String lineId, boolean on) implements Act {}

    /// A form field's whole new text, or the chosen option's id.
    record Fill(String fieldId, String value) implements Act {
        @Override
        public String toString() {
            return "Fill[" + fieldId + "]";
        }
    }

    /// The screen's main button: agree, continue, submit, done.
    record Continue() implements Act {}

    record Back() implements Act {}

    /// Try the failed step again.
    record Retry() implements Act {}

    /// Give up and go home; asked for confirmation by the screen where something would be lost.
    record Leave() implements Act {}

    /// "I need more time", from the idle warning.
    record Extend() implements Act {}

    record Prefer(Comfort comfort) implements Act {}
}
