package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.control.GlassRemote.Seen;
import mo.balcao.dock.world.Waiting;

/// A person at the glass: sees which screen stands, touches what it shows, and has every screen's picture taken.
public final class Walk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TOUCHES = Duration.ofMillis(700);
    private static final String SCREEN = "screen-";

    private final GlassRemote glass;
    private final Album album;
    private long touched = System.nanoTime() - BETWEEN_TOUCHES.toNanos();

    public Walk(GlassRemote glass, Album album) {
        this.glass = glass;
        this.album = album;
    }

    /// Waits until one of `screens` stands; its name.
    public String await(String... screens) throws IOException {
        Set<String> wanted = Set.of(screens);
        return Waiting.until(
                "the screen " + String.join(" or ", screens),
                PATIENCE,
                () -> screen(glass.tree()).filter(wanted::contains));
    }

    /// Waits until something called `id` can be seen; its text.
    public String see(String id) throws IOException {
        return see(id, PATIENCE);
    }

    public String see(String id, Duration patience) throws IOException {
        return Waiting.until(
                "'" + id + "'", patience, () -> find(glass.tree(), id).map(Seen::text));
    }

    /// Waits for `screen` and takes its picture under `name`.
    public void look(String screen, String name) throws IOException {
        await(screen);
        picture(name);
    }

    public void picture(String name) throws IOException {
        glass.screenshot(album.next(name));
    }

    /// Touches `id`, and again after a while, until one of `screens` stands.
    public void go(String id, String... screens) throws IOException {
        Set<String> wanted = Set.of(screens);
        pursue(
                "the screen " + String.join(" or ", screens),
                tree -> screen(tree).filter(wanted::contains).isPresent(),
                tree -> find(tree, id));
    }

    /// Touches the language until the bar says that it is on.
    public void speak(String language) throws IOException {
        String id = "lang-" + language;
        pursue(
                "the language " + language,
                tree -> find(tree, id).map(Seen::chosen).orElse(false),
                tree -> find(tree, id));
    }

    /// Reads on and ticks every line there is, page after page, until `screen` stands.
    public void agree(String screen) throws IOException {
        Set<String> ticked = new HashSet<>();
        pursue(
                "the screen " + screen,
                tree -> screen(tree).equals(Optional.of(screen)),
                tree -> {
                    Optional<Seen> line =
                            tree.stream()
                                    .filter(seen ->
                                            seen.id().startsWith("consent-")
                                                    && ticked.add(seen.id()))
                                    .findFirst();
                    if (line.isEmpty()
                            && !ticked.isEmpty()
                            && screen(tree).equals(Optional.of("consent"))) {
                        picture("agreed");
                    }
                    return line.or(() -> find(tree, "continue"));
                });
    }

    /// Makes the screen stand still for ever.
    public void freeze() throws IOException {
        glass.freeze();
    }

    /// Opens a field, types `keys` on the screen's own keyboard, and closes it.
    public void type(String field, String keys) throws IOException {
        pursue(
                "the keyboard for " + field,
                tree -> find(tree, "key-delete").isPresent(),
                tree -> find(tree, "field-" + field));
        for (int i = 0; i < keys.length(); i++) {
            touch("key-" + keys.charAt(i));
        }
        picture("typed-" + field);
        pursue(
                "the keyboard to close",
                tree -> find(tree, "key-delete").isEmpty(),
                tree -> find(tree, "key-done"));
    }

    private void touch(String id) throws IOException {
        boolean[] done = new boolean[1];
        pursue(
                "'" + id + "' to touch",
                _ -> done[0],
                tree -> {
                    Optional<Seen> seen = find(tree, id);
                    done[0] = seen.isPresent();
                    return seen;
                });
    }

    /// Touches one thing after another until what is wanted can be seen. Not faster than a person: the glass ignores a touch
    /// that follows too soon on what the last one brought up, as from a trembling hand.
    private void pursue(String what, Predicate<List<Seen>> reached, Finger next)
            throws IOException {
        Waiting.until(
                what,
                PATIENCE,
                () -> {
                    List<Seen> tree = glass.tree();
                    if (reached.test(tree)) {
                        return Optional.of(true);
                    }
                    if (System.nanoTime() - touched >= BETWEEN_TOUCHES.toNanos()) {
                        Optional<Seen> seen = next.seeks(tree);
                        if (seen.isPresent()) {
                            glass.touch(seen.get().x(), seen.get().y());
                            touched = System.nanoTime();
                        }
                    }
                    return Optional.empty();
                });
    }

    private static Optional<String> screen(List<Seen> tree) {
        return tree.stream()
                .map(Seen::id)
                .filter(id -> id.startsWith(SCREEN))
                .map(id -> id.substring(SCREEN.length()))
                .findFirst();
    }

    private static Optional<Seen> find(List<Seen> tree, String id) {
        return tree.stream().filter(seen -> seen.id().equals(id)).findFirst();
    }

    @FunctionalInterface
    private interface Finger {
        Optional<Seen> seeks(List<Seen> tree) throws IOException;
    }
}
