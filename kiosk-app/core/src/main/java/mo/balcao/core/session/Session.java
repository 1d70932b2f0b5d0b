package mo.balcao.core.session;

import java.util.Map;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.text.Language;

/// The whole state of the counter.
///
/// @param generation counts sessions; commands of an earlier one are answered to nobody
/// @param nextNumber of the next command
/// @param resting services whose bureau did not answer, and those whose door cannot be trusted
public record Session(
        Language language,
        World world,
        Stage stage,
        Comfort comfort,
        Idle idle,
        long generation,
        long nextNumber,
        Map<String, Rest> resting) {

    public static Session start(Language language, World world) {
        return new Session(
                language,
                world,
                new Stage.Attract(),
                Comfort.defaults(language),
                new Idle.Off(),
                1,
                1,
                Map.of());
    }

    Session with(World seen) {
        return new Session(language, seen, stage, comfort, idle, generation, nextNumber, resting);
    }

    Session with(Stage next) {
        return new Session(language, world, next, comfort, idle, generation, nextNumber, resting);
    }

    Session with(Comfort preferred) {
        return new Session(
                language, world, stage, preferred, idle, generation, nextNumber, resting);
    }

    Session with(Idle watch) {
        return new Session(language, world, stage, comfort, watch, generation, nextNumber, resting);
    }

    Session resting(Map<String, Rest> services) {
        return new Session(language, world, stage, comfort, idle, generation, nextNumber, services);
    }

    Session numbered(long next) {
        return new Session(language, world, stage, comfort, idle, generation, next, resting);
    }

    /// The next generation, with nothing of this one but the world around it.
    Session wiped() {
        return new Session(
                language,
                world,
                new Stage.Attract(),
                Comfort.defaults(language),
                new Idle.Off(),
                generation + 1,
                nextNumber,
                resting);
    }
}
