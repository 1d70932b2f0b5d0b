package mo.balcao.dock.journey;

import java.io.IOException;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;

/// A document is collected from a locker (智取易) by its pick-up code, after a code of another kind was shown.
public final class JourneyC {
    private static final int DOOR = 5;

    private final World world;
    private final Operator operator;

    public JourneyC(World world, Operator operator) {
        this.world = world;
        this.operator = operator;
    }

    /// @param terminal the locker's name at the platform
    /// @throws IOException when a screen does not come, or a lock was driven more than once
    public void play(Machine machine, String terminal, String language) throws IOException {
        int slips = world.slips().size();
        int pulses = world.lockers().pulses(DOOR);
        Walk walk = machine.on();
        var resident = new Resident(walk, world, operator);
        walk.go("attract", "home");
        walk.speak(language);
        walk.picture("home");
        resident.begin(Operator.LOCKER_SERVICE);
        walk.picture("identify");
        resident.show(operator.borderCode());
        walk.see("problem-LOCKER_CODE_BORDER");
        walk.picture("border-code");
        world.phone().takeAway();
        walk.go("retry", "identify");
        resident.find(operator.pickUpCode(terminal, DOOR));
        walk.picture("review");
        walk.go("continue", "door");
        walk.see("door-take");
        walk.picture("door");
        world.lockers().shut(DOOR);
        walk.await("result");
        walk.see("slip-printed");
        walk.picture("result");
        resident.awaitSlips(slips + 1);
        resident.finish();
        machine.off();
        if (world.lockers().pulses(DOOR) != pulses + 1) {
            throw new IOException("the lock was driven more than once");
        }
    }
}
