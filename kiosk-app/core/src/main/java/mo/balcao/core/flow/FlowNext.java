package mo.balcao.core.flow;

/// Where a step of the flow leads.
public sealed interface FlowNext {
    record Going(FlowState state) implements FlowNext {}

    /// Back to the home screen; nothing was submitted.
    record Left() implements FlowNext {}

    /// The resident is done here.
    record Done(FlowState.Finished last) implements FlowNext {}
}
