package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;

/// What doors do that they should not: one that jams, one that opens late, one that is left open, and a pulse that opens
/// somebody else's. Each brings its own screen, and its own event to the journal.
public final class BadDoors {
    /// Doors that were opened in the end, and so recorded.
    public static final int CASES = 3;

    /// What the journal holds afterwards, in this order.
    public static final List<String> EVENTS =
            List.of(
                    "door.did-not-open",
                    "door.opened",
                    "door.closed",
                    "door.did-not-open",
                    "door.opened-late",
                    "door.closed",
                    "door.left-open",
                    "staff.notice",
                    "case.captured",
                    "door.closed",
                    "door.other-opened");

    private static final int JAMS = 2;
    private static final int LATE = 3;
    private static final int LEFT_OPEN = 4;
    private static final int MEANT = 6;
    private static final int REACHED = 9;
    private static final Duration NOBODY_SHUTS_IT = Duration.ofMinutes(2);

    private final World world;
    private final Operator operator;
    private final String terminal;

    /// @param terminal the locker's name at the platform
    public BadDoors(World world, Operator operator, String terminal) {
        this.world = world;
        this.operator = operator;
        this.terminal = terminal;
    }

    public void play(Machine machine, String language) throws IOException {
        Walk walk = machine.on();
        var resident = new Resident(walk, world, operator);
        walk.go("attract", "home");
        walk.speak(language);
        jams(walk, resident);
        opensLate(walk, resident, language);
        isLeftOpen(walk, resident, language);
        opensAnother(walk, resident, language);
        machine.off();
    }

    private void jams(Walk walk, Resident resident) throws IOException {
        world.lockers().jam(JAMS);
        collect(resident, walk, JAMS);
        walk.see("problem-DOOR_DID_NOT_OPEN");
        walk.picture("did-not-open");
        world.lockers().free(JAMS);
        walk.go("retry", "door");
        walk.see("door-take");
        world.lockers().shut(JAMS);
        end(walk, resident);
    }

    private void opensLate(Walk walk, Resident resident, String language) throws IOException {
        again(walk, language);
        world.lockers().jam(LATE);
        collect(resident, walk, LATE);
        walk.see("problem-DOOR_DID_NOT_OPEN");
        world.lockers().pullOpen(LATE);
        walk.see("door-take");
        walk.picture("opened-late");
        world.lockers().shut(LATE);
        end(walk, resident);
    }

    private void isLeftOpen(Walk walk, Resident resident, String language) throws IOException {
        again(walk, language);
        collect(resident, walk, LEFT_OPEN);
        walk.see("door-close", NOBODY_SHUTS_IT);
        walk.picture("please-shut");
        walk.see("slip-printed", NOBODY_SHUTS_IT);
        resident.finish();
        world.lockers().shut(LEFT_OPEN);
    }

    private void opensAnother(Walk walk, Resident resident, String language) throws IOException {
        again(walk, language);
        world.lockers().swapWires(MEANT, REACHED);
        collect(resident, walk, MEANT);
        walk.see("problem-DOOR_OTHER_OPENED");
        walk.picture("another-door");
        world.lockers().shut(REACHED);
        world.lockers().swapWires(MEANT, MEANT);
        walk.go("leave", "home");
        walk.picture("withdrawn");
    }

    private static void again(Walk walk, String language) throws IOException {
        walk.go("attract", "home");
        walk.speak(language);
    }

    private void collect(Resident resident, Walk walk, int door) throws IOException {
        resident.begin(Operator.LOCKER_SERVICE);
        resident.find(operator.pickUpCode(terminal, door));
        walk.go("continue", "door", "refused");
    }

    private static void end(Walk walk, Resident resident) throws IOException {
        walk.see("slip-printed");
        resident.finish();
    }
}
