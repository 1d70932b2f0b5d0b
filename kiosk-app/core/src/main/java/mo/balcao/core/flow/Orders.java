package mo.balcao.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.core.audit.AuditEvent;

/// The commands of one step, numbered as they are given. Lives for one step and never leaves its thread.
public final class Orders {
    private final long generation;
    private final List<FlowCommand> given = new ArrayList<>();
    private long next;

    public Orders(long generation, long next) {
        this.generation = generation;
        this.next = next;
    }

    public CommandId give(Function<CommandId, FlowCommand> command) {
        var id = new CommandId(generation, next++);
        given.add(command.apply(id));
        return id;
    }

    public CommandId timer(Duration after) {
        return give(id -> new FlowCommand.StartTimer(id, after));
    }

    public void cancel(CommandId id) {
        given.add(new FlowCommand.Cancel(id));
    }

    void settle(EffectId opening, boolean doubt) {
        given.add(new FlowCommand.SettleOpening(opening, doubt));
    }

    public void wipe() {
        given.add(new FlowCommand.Wipe(generation));
    }

    public void audit(AuditEvent event) {
        audit(event, Map.of());
    }

    public void audit(AuditEvent event, Map<String, String> facts) {
        given.add(new FlowCommand.Audit(event, facts));
    }

    public List<FlowCommand> given() {
        return List.copyOf(given);
    }

    public long next() {
        return next;
    }
}
