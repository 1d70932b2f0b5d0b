package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.Waiting;
import mo.balcao.dock.world.World;
import mo.balcao.simulator.camera.PhoneFrame;

/// The steps that residents take, whatever they came for.
final class Resident {
    static final Duration FRESH = Duration.ofMinutes(1);
    private static final long SEED = 20_260_101;

    private final Walk walk;
    private final World world;
    private final Operator operator;

    Resident(Walk walk, World world, Operator operator) {
        this.walk = walk;
        this.world = world;
        this.operator = operator;
    }

    /// From home to the reader.
    void begin(String service) throws IOException {
        walk.go("tile-" + service, "identify");
    }

    String token(String resident) throws IOException {
        return operator.eidToken(resident, FRESH);
    }

    void show(String code) throws IOException {
        world.phone().show(code, PhoneFrame.Condition.READABLE, SEED);
    }

    /// From the reader to the consent.
    void identify(String resident) throws IOException {
        show(token(resident));
        walk.await("consent");
        world.phone().takeAway();
    }

    /// From the reader to the review of what lies behind a door.
    void find(String pickUpCode) throws IOException {
        show(pickUpCode);
        walk.await("review");
        world.phone().takeAway();
    }

    /// Goes home after the code was taken, and shows it again.
    void showTwice(String service, String code) throws IOException {
        show(code);
        walk.await("consent");
        world.phone().takeAway();
        walk.go("back", "home");
        begin(service);
        show(code);
    }

    /// From the review to the result; what the result says of the slip must be `slip`.
    void submit(String slip) throws IOException {
        walk.go("continue", "working", "result");
        if (walk.await("working", "result").equals("working")) {
            walk.picture("working");
            walk.await("result");
        }
        walk.see("slip-" + slip);
    }

    /// From the result to the attract screen.
    void finish() throws IOException {
        walk.go("continue", "take-things", "attract");
        if (walk.await("take-things", "attract").equals("take-things")) {
            walk.picture("take-things");
            walk.go("continue", "attract");
        }
    }

    /// Waits for the paper to be cut: the printer's word comes before its blade.
    void awaitSlips(int wanted) throws IOException {
        Waiting.until(
                "the slip",
                Duration.ofSeconds(30),
                () -> world.slips().size() >= wanted ? Optional.of(true) : Optional.empty());
    }
}
