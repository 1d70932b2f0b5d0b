package mo.balcao.core.flow;

import java.util.Map;
import java.util.Optional;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.catalogue.TokenShapes;
import mo.balcao.core.identity.CodeClassifier;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Screen.Reading;

/// From an empty reader to a code of a kind: tries, and what a code of the wrong kind is told.
final class CodeReading {
    private CodeReading() {}

    static FlowState sighted(FlowState state, CommandId id, Orders orders) {
        if (!(state instanceof FlowState.Identifying i)
                || !i.read().equals(id)
                || i.trying().isPresent()) {
            return state;
        }
        var trying = Optional.of(orders.timer(Limits.TRY));
        return new FlowState.Identifying(
                i.of(), i.at(), i.read(), Reading.HOLD_STEADY, trying, i.triesLeft());
    }

    static FlowState rang(FlowState state, CommandId id, Orders orders) {
        return state instanceof FlowState.Identifying i && i.read().equals(id)
                ? expired(i, id, orders)
                : tryEnded(state, id, orders);
    }

    private static FlowState tryEnded(FlowState state, CommandId id, Orders orders) {
        if (!(state instanceof FlowState.Identifying i)
                || !i.trying().map(id::equals).orElse(false)) {
            return state;
        }
        if (i.triesLeft() > 1) {
            return new FlowState.Identifying(
                    i.of(),
                    i.at(),
                    i.read(),
                    Reading.HOLD_STEADY,
                    Optional.empty(),
                    i.triesLeft() - 1);
        }
        orders.cancel(i.read());
        return Route.refuse(i.of(), i.at(), Refusal.CODE_UNREADABLE, orders);
    }

    /// Read again without a word.
    static FlowState expired(FlowState state, CommandId id, Orders orders) {
        if (!(state instanceof FlowState.Identifying i) || !i.read().equals(id)) {
            return state;
        }
        var read = orders.give(again -> new FlowCommand.ReadCode(again, Limits.READ));
        return new FlowState.Identifying(
                i.of(), i.at(), read, i.reading(), i.trying(), i.triesLeft());
    }

    static FlowState failed(FlowState state, CommandId id, String fault, Orders orders) {
        if (!(state instanceof FlowState.Identifying i) || !i.read().equals(id)) {
            return state;
        }
        i.trying().ifPresent(orders::cancel);
        orders.audit(Refusal.READER_FAILED.event(), Map.of("fault", fault));
        return new FlowState.Refused(i.of(), i.at(), Refusal.READER_FAILED);
    }

    static FlowState read(FlowState state, CommandId id, Sensitive<String> text, Orders orders) {
        if (!(state instanceof FlowState.Identifying i) || !i.read().equals(id)) {
            return state;
        }
        i.trying().ifPresent(orders::cancel);
        if (i.of().useless().equals(Optional.of(text))) {
            var pause = orders.timer(Limits.SAME_CODE);
            return new FlowState.Identifying(
                    i.of(), i.at(), pause, i.reading(), Optional.empty(), i.triesLeft());
        }
        TokenShapes.Kind kind = CodeClassifier.classify(text, i.of().catalogue().tokenShapes());
        boolean pickUp =
                i.of().service().steps().get(i.at()) instanceof Step.Identify wanted
                        && wanted.pickUp();
        return pickUp ? atLocker(i, kind, text, orders) : atReader(i, kind, text, orders);
    }

    private static FlowState atReader(
            FlowState.Identifying i, TokenShapes.Kind kind, Sensitive<String> text, Orders orders) {
        return switch (kind) {
            case EID -> {
                var resolve =
                        orders.give(r ->
                                new FlowCommand.Resolve(r, text, i.of().request(), Limits.RESOLVE));
                yield new FlowState.Resolving(i.of(), i.at(), resolve);
            }
            case BORDER -> useless(i, text, Refusal.CODE_BORDER, orders);
            case PICK_UP -> useless(i, text, Refusal.CODE_PICK_UP, orders);
            case UNKNOWN -> useless(i, text, Refusal.CODE_UNKNOWN, orders);
        };
    }

    private static FlowState atLocker(
            FlowState.Identifying i, TokenShapes.Kind kind, Sensitive<String> text, Orders orders) {
        return switch (kind) {
            case PICK_UP -> {
                var find = orders.give(f -> new FlowCommand.FindPickUp(f, text, Limits.RESOLVE));
                yield new FlowState.Resolving(i.of(), i.at(), find);
            }
            case EID -> useless(i, text, Refusal.LOCKER_CODE_EID, orders);
            case BORDER -> useless(i, text, Refusal.LOCKER_CODE_BORDER, orders);
            case UNKNOWN -> useless(i, text, Refusal.LOCKER_CODE_UNKNOWN, orders);
        };
    }

    private static FlowState useless(
            FlowState.Identifying i, Sensitive<String> text, Refusal why, Orders orders) {
        return Route.refuse(i.of().useless(text), i.at(), why, orders);
    }
}
