package mo.balcao.dock.journey;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;

/// Proof of life (在生證明) by an eID code on a phone: one act, three bureaux.
public final class JourneyA {
    public static final Set<String> RECIPIENTS = Set.of("FSS", "IAS", "FP");

    private final Walk walk;
    private final World world;
    private final ProofOfLife life;

    public JourneyA(Walk walk, World world, Operator operator) {
        this.walk = walk;
        this.world = world;
        this.life = new ProofOfLife(walk, world, operator);
    }

    /// From the attract screen back to it.
    ///
    /// @param languages home is looked at in these; the last one is gone on with
    public void play(List<String> languages) throws IOException {
        int slips = world.slips().size();
        walk.look("attract", "attract");
        walk.go("attract", "home");
        for (String language : languages) {
            walk.speak(language);
            walk.look("home", "home-" + language);
        }
        life.begin();
        walk.look("identify", "identify");
        life.identify("resident-1");
        walk.look("consent", "consent");
        walk.agree("review");
        walk.picture("review");
        life.submit("printed");
        life.awaitSlips(slips + 1);
        walk.picture("result");
        life.finish();
        walk.look("attract", "attract-again");
    }
}
