package mo.balcao.dock.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.control.GlassRemote.Seen;
import mo.balcao.dock.runner.Waiting;

/// A person at the glass: sees which screen stands, touches what it shows, and has every screen's picture taken.
public final class Walk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TOUCHES = Duration.ofMillis(700);
    private static final String SCREEN = "screen-";

    private final GlassRemote glass;
    private final Path pictures;
    private int taken;

    public Walk(GlassRemote glass, Path pictures) {
        this.glass = glass;
        this.pictures = pictures;
    }

    /// Waits until one of `screens` stands; its name.
    public String await(String... screens) throws IOException {
        Set<String> wanted = Set.of(screens);
        return Waiting.until(
                "the screen " + String.join(" or ", screens),
                PATIENCE,
                () -> screen().filter(wanted::contains));
    }

    /// Waits for `screen` and takes its picture under `name`.
    public void look(String screen, String name) throws IOException {
        await(screen);
        picture(name);
    }

    public void picture(String name) throws IOException {
        glass.screenshot(
                pictures.resolve(String.format(Locale.ROOT, "%02d-%s.png", ++taken, name)));
    }

    /// Waits until something with this id can be touched, and touches it.
    public void touch(String id) throws IOException {
        Seen seen = Waiting.until("'" + id + "' to touch", PATIENCE, () -> find(id));
        glass.touch(seen.x(), seen.y());
    }

    /// Touches `id`, and again after a while, until one of `screens` stands.
    public void go(String id, String... screens) throws IOException {
        pursue(Set.of(screens), () -> Optional.of(id));
    }

    /// Reads on and ticks every line there is, page after page, until `screen` stands.
    public void agree(String screen) throws IOException {
        Set<String> ticked = new HashSet<>();
        pursue(
                Set.of(screen),
                () -> {
                    Optional<String> line =
                            glass.tree().stream()
                                    .map(Seen::id)
                                    .filter(id -> id.startsWith("consent-") && ticked.add(id))
                                    .findFirst();
                    if (line.isEmpty()
                            && !ticked.isEmpty()
                            && screen().equals(Optional.of("consent"))) {
                        picture("agreed");
                    }
                    return line.or(() -> Optional.of("continue"));
                });
    }

    /// Touches one thing after another until one of `screens` stands. Not faster than a person: the glass ignores a touch
    /// that follows too soon on what the last one brought up, as from a trembling hand.
    private void pursue(Set<String> screens, Waiting.Look<String> next) throws IOException {
        long[] last = {System.nanoTime() - BETWEEN_TOUCHES.toNanos()};
        Waiting.until(
                "the screen " + String.join(" or ", screens),
                PATIENCE,
                () -> {
                    Optional<String> now = screen().filter(screens::contains);
                    if (now.isEmpty() && System.nanoTime() - last[0] >= BETWEEN_TOUCHES.toNanos()) {
                        Optional<Seen> seen = find(next.look().orElseThrow());
                        if (seen.isPresent()) {
                            glass.touch(seen.get().x(), seen.get().y());
                            last[0] = System.nanoTime();
                        }
                    }
                    return now;
                });
    }

    /// The text of what stands under `id`.
    public Optional<String> read(String id) throws IOException {
        return find(id).map(Seen::text);
    }

    public Optional<String> screen() throws IOException {
        return glass.tree().stream()
                .map(Seen::id)
                .filter(id -> id.startsWith(SCREEN))
                .map(id -> id.substring(SCREEN.length()))
                .findFirst();
    }

    private Optional<Seen> find(String id) throws IOException {
        List<Seen> tree = glass.tree();
        return tree.stream().filter(seen -> seen.id().equals(id)).findFirst();
    }
}
