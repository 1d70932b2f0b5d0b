package mo.balcao.dock.journey;

import java.io.IOException;
import java.util.List;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;

/// Proof of life (在生證明) by an eID code on a phone: one act, three bureaux.
public final class JourneyA {
    private final World world;
    private final Operator operator;

    public JourneyA(World world, Operator operator) {
        this.world = world;
        this.operator = operator;
    }

    /// From the attract screen back to it.
    ///
    /// @param languages home is looked at in these; the last one is gone on with
    public void play(Walk walk, List<String> languages) throws IOException {
        var resident = new Resident(walk, world, operator);
        int slips = world.slips().size();
        walk.look("attract", "attract");
        walk.go("attract", "home");
        for (String language : languages) {
            walk.speak(language);
            walk.look("home", "home-" + language);
        }
        resident.begin("proof-of-life");
        walk.look("identify", "identify");
        resident.identify("resident-1");
        walk.look("consent", "consent");
        walk.agree("review");
        walk.picture("review");
        resident.submit("printed");
        resident.awaitSlips(slips + 1);
        walk.picture("result");
        resident.finish();
        walk.look("attract", "attract-again");
    }
}
