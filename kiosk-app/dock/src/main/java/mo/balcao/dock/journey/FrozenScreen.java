package mo.balcao.dock.journey;

import java.io.IOException;
import java.util.List;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;

/// The screen freezes while a resident fills in a form: the process is replaced, and the resident goes on where they were.
public final class FrozenScreen {
    /// What the journal holds afterwards, in this order.
    public static final List<String> EVENTS =
            List.of("screen.frozen", "session.resumed", "case.captured");

    private static final String TYPED = "00000009";

    private final World world;
    private final Operator operator;

    public FrozenScreen(World world, Operator operator) {
        this.world = world;
        this.operator = operator;
    }

    /// @throws IOException when the process is not replaced, or the form comes back empty
    public void play(Machine machine, String language) throws IOException {
        int slips = world.slips().size();
        Walk before = machine.on();
        before.go("attract", "home");
        before.speak(language);
        var resident = new Resident(before, world, operator);
        resident.begin(JourneyB.SERVICE);
        resident.identify("resident-1");
        before.go("continue", "form");
        before.type("emergencyPhone", TYPED);
        before.freeze();
        Walk after = machine.replaced();
        after.look("form", "after-the-freeze");
        if (!after.see("field-emergencyPhone").contains(TYPED)) {
            throw new IOException("what was typed is gone");
        }
        var again = new Resident(after, world, operator);
        after.go("continue", "consent");
        after.agree("review");
        again.submit("printed");
        again.awaitSlips(slips + 1);
        again.finish();
        machine.off();
    }
}
