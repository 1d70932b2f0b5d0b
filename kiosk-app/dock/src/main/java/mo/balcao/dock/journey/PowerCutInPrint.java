package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.Waiting;
import mo.balcao.dock.world.World;
import tools.jackson.databind.JsonNode;

/// The power fails between the first dots of a slip and the printer's last word: nobody knows whether the resident has a slip,
/// so none is printed again, and staff are told.
public final class PowerCutInPrint {
    /// What the journal holds afterwards, in this order.
    public static final List<String> EVENTS =
            List.of("case.captured", "effect.reconciled", "staff.notice");

    private static final int SLOW = 4;
    private static final int AT_ONCE = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final World world;
    private final Operator operator;

    public PowerCutInPrint(World world, Operator operator) {
        this.world = world;
        this.operator = operator;
    }

    /// @throws IOException when a second slip begins, or staff hear nothing
    public void play(Machine machine, String terminal) throws IOException {
        long doubts = doubts(terminal);
        Walk walk = machine.on();
        walk.go("attract", "home");
        var resident = new Resident(walk, world, operator);
        resident.begin("proof-of-life");
        resident.identify("resident-latin");
        walk.agree("review");
        world.printer().drain(SLOW);
        // A torn piece that hung out before was cut off at the first slip of this process.
        int before = world.slips().size() + (world.printer().hanging().isPresent() ? 1 : 0);
        walk.go("continue", "working");
        Waiting.until(
                "the first dots of a slip",
                PATIENCE,
                () ->
                        world.slips().size() < before
                                ? Optional.empty()
                                : world.printer().hanging().map(_ -> true));
        machine.powerCut();
        world.printer().drain(AT_ONCE);
        machine.on().look("attract", "after-the-power-cut");
        Waiting.until(
                "the doubt in what the terminal reports",
                PATIENCE,
                () -> doubts(terminal) > doubts ? Optional.of(true) : Optional.empty());
        machine.off();
        if (world.slips().size() > before + 1) {
            throw new IOException("a slip came out twice");
        }
    }

    private long doubts(String terminal) throws IOException {
        for (JsonNode line : operator.get("/v1/operator/terminals").path("terminals")) {
            if (line.path("id").asString("").equals(terminal)) {
                return line.path("inDoubt").asLong(0);
            }
        }
        return 0;
    }
}
