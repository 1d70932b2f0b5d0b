package mo.balcao.core.session;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.core.flow.FlowState;

/// How long nothing may happen before the warning (reference: WCAG 2.2.1 asks for at least 20 s to extend).
public final class Patience {
    public static final Duration MENU = Duration.ofMinutes(1);
    public static final Duration FORM = Duration.ofMinutes(2);
    public static final Duration DONE = Duration.ofSeconds(30);
    public static final Duration WARNING = Duration.ofSeconds(30);
    public static final Duration SECOND = Duration.ofSeconds(1);
    static final Duration THINGS = Duration.ofSeconds(10);

    /// A bureau that did not answer is asked again after this.
    static final Duration REST = Duration.ofMinutes(1);

    private Patience() {}

    /// Empty where nobody is cut off: nobody is here, or something works for the resident.
    static Optional<Duration> at(Stage stage) {
        return switch (stage) {
            case Stage.Attract _, Stage.TakingThings _ -> Optional.empty();
            case Stage.Home _ -> Optional.of(MENU);
            case Stage.Failed _ -> Optional.of(DONE);
            case Stage.Serving(FlowState flow) -> in(flow);
        };
    }

    private static Optional<Duration> in(FlowState flow) {
        return switch (flow) {
            case FlowState.Resolving _,
                    FlowState.Opening _,
                    FlowState.DoorOpen _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _ ->
                    Optional.empty();
            case FlowState.Identifying _, FlowState.Refused _ -> Optional.of(MENU);
            case FlowState.OnPage _ -> Optional.of(FORM);
            case FlowState.Finished _ -> Optional.of(DONE);
        };
    }
}
