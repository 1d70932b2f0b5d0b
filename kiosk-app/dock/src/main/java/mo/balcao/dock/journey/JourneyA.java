package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mo.balcao.dock.runner.Operator;
import mo.balcao.dock.runner.Waiting;
import mo.balcao.dock.runner.World;
import mo.balcao.simulator.camera.PhoneFrame;

/// Proof of life (在生證明) by an eID code on a phone: one act, three bureaux.
public final class JourneyA {
    public static final Set<String> RECIPIENTS = Set.of("FSS", "IAS", "FP");
    private static final String RESIDENT = "resident-1";
    private static final long SEED = 20_260_101;

    private final Walk walk;
    private final World world;
    private final Operator operator;

    public JourneyA(Walk walk, World world, Operator operator) {
        this.walk = walk;
        this.world = world;
        this.operator = operator;
    }

    /// From the attract screen back to it.
    ///
    /// @param languages home is also looked at in these, the last one is gone on with
    public void play(List<String> languages) throws IOException {
        walk.look("attract", "attract");
        walk.go("attract", "home");
        for (String language : languages) {
            walk.await("home");
            walk.touch("lang-" + language);
            walk.look("home", "home-" + language);
        }
        walk.go("tile-proof-of-life", "identify");
        walk.look("identify", "identify");
        String token =
                operator.post("/v1/mock/eid-tokens", Map.of("resident", RESIDENT))
                        .path("token")
                        .asString("");
        world.show(token, PhoneFrame.Condition.READABLE, SEED);
        walk.look("consent", "consent");
        world.takePhoneAway();
        walk.agree("review");
        walk.picture("review");
        walk.go("continue", "working", "result");
        walk.picture("working");
        walk.await("result");
        Waiting.until(
                "the slip",
                Duration.ofSeconds(30),
                () -> !world.slips().isEmpty() ? Optional.of(true) : Optional.empty());
        walk.await("result");
        walk.picture("result");
        walk.go("continue", "take-things", "attract");
        walk.look("take-things", "take-things");
        walk.go("continue", "attract");
        walk.look("attract", "attract-again");
    }
}
