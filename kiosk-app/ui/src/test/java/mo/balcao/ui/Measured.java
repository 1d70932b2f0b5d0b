package mo.balcao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import mo.balcao.core.text.Fonts;
import mo.balcao.core.text.Glyphs;
import mo.balcao.ui.parts.Press;
import mo.balcao.ui.parts.Scroller;
import mo.balcao.ui.parts.Words;

/// A laid out glass, measured: says in words what is too small, too close, cut off or drawn over something else.
final class Measured {
    /// Lengths are computed in fractions of a pixel and snapped to whole ones.
    private static final double SNAP = 1.5;

    /// Capital height of the bundled fonts as a part of the font size.
    private static final double CAPITAL = 0.733;

    private final double pxPerMm;
    private final List<Press> presses = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Measured(double pxPerMm) {
        this.pxPerMm = pxPerMm;
    }

    static List<String> problems(Parent glass, double pxPerMm) {
        var measured = new Measured(pxPerMm);
        measured.collect(glass);
        measured.targets();
        measured.texts();
        return measured.problems;
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Words found -> words.add(found);
            case Press found -> {
                presses.add(found);
                found.getChildren().forEach(this::collect);
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::collect);
            default -> {}
        }
    }

    private void targets() {
        for (int i = 0; i < presses.size(); i++) {
            var press = presses.get(i);
            var place = place(press);
            double smallest = 15 * pxPerMm - SNAP;
            if (place.getWidth() < smallest || place.getHeight() < smallest) {
                problems.add(press.getId() + " is smaller than 15 mm: " + place);
            }
            String spoken = press.getAccessibleText();
            if (spoken == null || spoken.isBlank()) {
                problems.add(press.getId() + " says nothing to somebody who does not see it");
            }
            inside(press.getId(), press, place);
            for (var other : presses.subList(i + 1, presses.size())) {
                if (sameLayer(press, other) && gap(place, place(other)) < 3 * pxPerMm - SNAP) {
                    problems.add(press.getId() + " is too close to " + other.getId());
                }
            }
        }
    }

    private void texts() {
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i);
            var place = place(text);
            String name = "“" + text.words() + "”";
            if (drawn(text).getLayoutBounds().getWidth() > text.getWidth() + SNAP
                    || drawn(text).getLayoutBounds().getHeight() > text.getHeight() + SNAP) {
                problems.add(name + " does not fit its place: " + place);
            }
            boolean tooSmall = drawn(text).getFont().getSize() * CAPITAL < 4.8 * pxPerMm - 0.1;
            if (tooSmall && !namesASymbol(text)) {
                problems.add(name + " is smaller than 4.8 mm");
            }
            if (!drawable(text)) {
                problems.add(name + " has characters that its font does not draw");
            }
            inside(name, text, place);
            above(text, Press.class)
                    .filter(press -> !place(press).contains(place))
                    .ifPresent(press -> problems.add(name + " leaves " + press.getId()));
            for (var other : words.subList(i + 1, words.size())) {
                if (sameLayer(text, other) && place.intersects(place(other))) {
                    problems.add(name + " is drawn over “" + other.words() + "”");
                }
            }
        }
    }

    /// The one exception to 4.8 mm, and only where the glass is too narrow: the symbol above says the same, and so does the voice.
    private static boolean namesASymbol(Words words) {
        return above(words, "comfort").or(() -> above(words, "header-badge")).isPresent();
    }

    /// Fonts of the program have no fallback: what is missing is drawn as a box.
    private static boolean drawable(Words words) {
        var font = drawn(words).getFont();
        var weight =
                font.getStyle().toLowerCase(Locale.ROOT).contains("bold")
                        ? Fonts.Weight.BOLD
                        : Fonts.Weight.REGULAR;
        return Stream.of(Fonts.Family.values())
                .filter(family -> family.familyName().equals(font.getFamily()))
                .allMatch(family -> Glyphs.has(family, weight, words.words().replace("\n", "")));
    }

    private void inside(String name, Node node, Rectangle2D place) {
        boolean across = place.getMinX() < 0 || place.getMaxX() > DisplayGeometry.WIDTH;
        boolean down = place.getMinY() < 0 || place.getMaxY() > DisplayGeometry.HEIGHT;
        if (across || (down && above(node, Scroller.class).isEmpty())) {
            problems.add(name + " leaves the glass: " + place);
        }
    }

    /// Things that scroll pass under things that stand, and a sheet covers both; a touch or an eye meets only one of them.
    private static boolean sameLayer(Node one, Node other) {
        return above(one, Scroller.class).equals(above(other, Scroller.class))
                && above(one, "sheet").equals(above(other, "sheet"));
    }

    private static Optional<Node> above(Node node, String styleClass) {
        return Stream.<Node>iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(at -> at.getStyleClass().contains(styleClass))
                .findFirst();
    }

    private static <T extends Node> Optional<T> above(Node node, Class<T> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    private static Text drawn(Words words) {
        return (Text) words.getChildrenUnmodifiable().getFirst();
    }

    /// Where it stands on the glass, one pixel smaller all round against rounding.
    private static Rectangle2D place(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                bounds.getMinX() + 1,
                bounds.getMinY() + 1,
                Math.max(0, bounds.getWidth() - 2),
                Math.max(0, bounds.getHeight() - 2));
    }

    private static double gap(Rectangle2D one, Rectangle2D other) {
        double across =
                Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
        double down =
                Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
        return Math.max(across, down);
    }
}
