package mo.balcao.simulator.printer;

/// What a person can do to the printer on the wire.
public sealed interface PrinterCondition {
    record PaperEnd() implements PrinterCondition {}

    /// The paper ends after so many more bytes of picture data.
    record PaperEndAfter(long bytes) implements PrinterCondition {}

    record PaperNearEnd() implements PrinterCondition {}

    record PaperLoaded() implements PrinterCondition {}

    record CoverOpen() implements PrinterCondition {}

    record CoverClosed() implements PrinterCondition {}

    record CutterJammed() implements PrinterCondition {}

    record CutterJamsAtNextCut() implements PrinterCondition {}

    record CutterFreed() implements PrinterCondition {}
}
