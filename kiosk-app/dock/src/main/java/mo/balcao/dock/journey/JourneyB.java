package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mo.balcao.dock.world.Ledger;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.Waiting;
import mo.balcao.dock.world.World;

/// Change of contact data (更改聯絡資料) while the network fails, and then the power: received here, filed later, once.
public final class JourneyB {
    static final String SERVICE = "change-contact-data";
    private static final Duration DRAIN = Duration.ofSeconds(60);

    private final World world;
    private final Operator operator;
    private final Ledger ledger;

    public JourneyB(World world, Operator operator, Ledger ledger) {
        this.world = world;
        this.operator = operator;
        this.ledger = ledger;
    }

    public void play(Machine machine, String language) throws IOException {
        int slips = world.slips().size();
        long before = Ledger.seq(ledger.after(0));
        Walk walk = machine.on();
        walk.go("attract", "home");
        walk.speak(language);
        var resident = new Resident(walk, world, operator);
        toReview(walk, resident);
        walk.picture("review");
        world.cutNetwork();
        resident.submit("printed");
        walk.picture("received");
        resident.awaitSlips(slips + 1);
        machine.powerCut();
        if (!ledger.after(before).isEmpty()) {
            throw new IOException("filed although the network was cut");
        }
        Walk again = machine.on();
        again.look("attract", "after-the-power-cut");
        world.mendNetwork();
        Waiting.until(
                "the case in the ledger",
                DRAIN,
                () -> ledger.after(before).isEmpty() ? Optional.empty() : Optional.of(true));
        machine.off();
    }

    /// From home, through every page.
    static void toReview(Walk walk, Resident resident) throws IOException {
        resident.begin(SERVICE);
        resident.identify("resident-2");
        walk.go("continue", "form");
        walk.picture("form");
        walk.type("emergencyPhone", "00000009");
        walk.go("continue", "consent");
        walk.agree("review");
    }
}
