package mo.balcao.ui.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import mo.balcao.core.screen.Comfort.Contrast;

/// The colours by role. Text has at least 10:1 on its ground, 15:1 in high contrast; edges of controls at least 3:1.
///
/// @param brand ground of the header and of main buttons
/// @param line edges of things that can be touched
/// @param hair quiet dividers, decoration only
public record Palette(
        Color paper,
        Color panel,
        Color ink,
        Color muted,
        Color header,
        Color onHeader,
        Color brand,
        Color onBrand,
        Color brandHeld,
        Color tint,
        Color onTint,
        Color line,
        Color hair,
        Color good,
        Color onGood,
        Color heed,
        Color onHeed,
        Color stop,
        Color onStop,
        Map<String, String> scenery) {

    /// A text colour and the ground it stands on.
    public record Pair(String name, Color text, Color ground) {}

    public static Palette of(Contrast contrast) {
        return switch (contrast) {
            case STANDARD -> standard();
            case HIGH -> high();
        };
    }

    private static Palette standard() {
        return new Palette(
                Color.web("#faf6ec"),
                Color.web("#fffefb"),
                Color.web("#11211c"),
                Color.web("#22332d"),
                Color.web("#0a4237"),
                Color.web("#ffffff"),
                Color.web("#0a4a3c"),
                Color.web("#ffffff"),
                Color.web("#062e26"),
                Color.web("#e1eee7"),
                Color.web("#08382d"),
                Color.web("#567268"),
                Color.web("#d9dccf"),
                Color.web("#dff0e4"),
                Color.web("#083824"),
                Color.web("#fdebc3"),
                Color.web("#402800"),
                Color.web("#fae3dc"),
                Color.web("#55120d"),
                Scenery.of(Contrast.STANDARD));
    }

    private static Palette high() {
        return new Palette(
                Color.BLACK,
                Color.BLACK,
                Color.WHITE,
                Color.WHITE,
                Color.BLACK,
                Color.WHITE,
                Color.web("#ffe44d"),
                Color.BLACK,
                Color.web("#ffffff"),
                Color.web("#1c1c1c"),
                Color.WHITE,
                Color.WHITE,
                Color.web("#8a8a8a"),
                Color.BLACK,
                Color.WHITE,
                Color.BLACK,
                Color.web("#ffe44d"),
                Color.BLACK,
                Color.web("#ffd9d6"),
                Scenery.of(Contrast.HIGH));
    }

    /// Every combination in which text is drawn.
    public List<Pair> textPairs() {
        return List.of(
                new Pair("ink on paper", ink, paper),
                new Pair("ink on panel", ink, panel),
                new Pair("muted on paper", muted, paper),
                new Pair("muted on panel", muted, panel),
                new Pair("header", onHeader, header),
                new Pair("main button", onBrand, brand),
                new Pair("main button held", onBrand, brandHeld),
                new Pair("tint", onTint, tint),
                new Pair("ink on tint", ink, tint),
                new Pair("muted on tint", muted, tint),
                new Pair("tint on paper", onTint, paper),
                new Pair("tint on panel", onTint, panel),
                new Pair("good", onGood, good),
                new Pair("heed", onHeed, heed),
                new Pair("stop", onStop, stop));
    }

    /// Roles by the names the style sheet uses.
    Map<String, Color> roles() {
        var roles = new LinkedHashMap<String, Color>();
        roles.put("paper", paper);
        roles.put("panel", panel);
        roles.put("ink", ink);
        roles.put("muted", muted);
        roles.put("header", header);
        roles.put("on-header", onHeader);
        roles.put("brand", brand);
        roles.put("on-brand", onBrand);
        roles.put("brand-held", brandHeld);
        roles.put("tint", tint);
        roles.put("on-tint", onTint);
        roles.put("line", line);
        roles.put("hair", hair);
        roles.put("good", good);
        roles.put("on-good", onGood);
        roles.put("heed", heed);
        roles.put("on-heed", onHeed);
        roles.put("stop", stop);
        roles.put("on-stop", onStop);
        return roles;
    }
}
