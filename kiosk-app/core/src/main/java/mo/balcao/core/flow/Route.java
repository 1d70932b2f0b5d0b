package mo.balcao.core.flow;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.screen.Screen.Reading;

/// Which state a step of a service begins in.
final class Route {
    private Route() {}

    static FlowState enter(Case of, int at, World world, Orders orders) {
        Step step = of.service().steps().get(at);
        return switch (step) {
            case Step.Identify _ -> {
                var read = orders.give(id -> new FlowCommand.ReadCode(id, Limits.READ));
                yield new FlowState.Identifying(
                        of, at, read, Reading.SHOW_CODE, Optional.empty(), Limits.TRIES);
            }
            case Step.Form _ when Pages.isEmpty(step) -> enter(of, at + 1, world, orders);
            case Step.Inform _, Step.Consent _, Step.Choose _, Step.Form _, Step.Review _ ->
                    new FlowState.OnPage(of, at);
            case Step.OpenCompartment _ -> Doors.open(of, at, world, orders);
            case Step.Submit _ -> {
                var capture = orders.give(id -> new FlowCommand.CaptureCase(id, of));
                yield new FlowState.Capturing(of, at, capture);
            }
            case Step.Print _ -> Submission.print(of, at, world, orders);
            case Step.Finish _ -> new FlowState.Finished(of, at);
        };
    }

    static FlowState refuse(Case of, int at, Refusal refusal, Orders orders) {
        orders.audit(refusal.event(), Map.of("service", of.service().id()));
        return new FlowState.Refused(of, at, refusal);
    }

    /// The page that Back leads to; none before the first.
    static Optional<Integer> pageBefore(Case of, int at) {
        var steps = of.service().steps();
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .takeWhile(i -> !(steps.get(i) instanceof Step.Identify))
                .filter(i -> !Pages.isEmpty(steps.get(i)))
                .boxed()
                .findFirst();
    }

    static FlowState with(FlowState state, Case of) {
        return switch (state) {
            case FlowState.Identifying i ->
                    new FlowState.Identifying(
                            of, i.at(), i.read(), i.reading(), i.trying(), i.triesLeft());
            case FlowState.Resolving r -> new FlowState.Resolving(of, r.at(), r.resolve());
            case FlowState.OnPage p -> new FlowState.OnPage(of, p.at());
            case FlowState.Opening o -> new FlowState.Opening(of, o.at(), o.open());
            case FlowState.DoorOpen o -> new FlowState.DoorOpen(of, o.at(), o.phase(), o.timer());
            case FlowState.Capturing c -> new FlowState.Capturing(of, c.at(), c.capture());
            case FlowState.AwaitingFiling a ->
                    new FlowState.AwaitingFiling(of, a.at(), a.asked(), a.transaction());
            case FlowState.Printing p -> new FlowState.Printing(of, p.at(), p.print());
            case FlowState.Finished f -> new FlowState.Finished(of, f.at());
            case FlowState.Refused r -> new FlowState.Refused(of, r.at(), r.refusal());
        };
    }
}
