package mo.balcao.ui.design;

import java.util.Map;
import mo.balcao.core.screen.Comfort.Contrast;

/// The colours of drawn pictures by name; no text ever stands on them.
final class Scenery {
    private static final Map<String, String> STANDARD =
            Map.ofEntries(
                    Map.entry("accent", "#c08a2e"),
                    Map.entry("scrim", "rgba(5, 32, 26, 0.72)"),
                    Map.entry("haze", "#f4f0e3"),
                    Map.entry("faint", "#e9e5d4"),
                    Map.entry("shoal", "#cfe3d8"),
                    Map.entry("edge", "#9cc7b6"),
                    Map.entry("sky", "#e3efe6"),
                    Map.entry("sun", "#f5d897"),
                    Map.entry("far", "#c6ded2"),
                    Map.entry("middle", "#9cc7b6"),
                    Map.entry("wave-far", "#5f9f8c"),
                    Map.entry("wave-middle", "#2f7a67"),
                    Map.entry("wave-near", "#0a4a3c"),
                    Map.entry("foam", "#faf6ec"),
                    Map.entry("wall", "#f7ecd2"),
                    Map.entry("roof", "#8a4b32"),
                    Map.entry("opening", "#5b3a2c"),
                    Map.entry("house", "#f0dfba"),
                    Map.entry("house-other", "#dcc7a0"),
                    Map.entry("window", "#a9876a"),
                    Map.entry("tower", "#4d6f68"),
                    Map.entry("bridge", "#f7f3e6"),
                    Map.entry("device", "#0d2b25"),
                    Map.entry("device-glass", "#1d4a40"));

    private static final Map<String, String> HIGH =
            Map.ofEntries(
                    Map.entry("accent", "#ffe44d"),
                    Map.entry("scrim", "rgba(0, 0, 0, 0.82)"),
                    Map.entry("haze", "#0d0d0d"),
                    Map.entry("faint", "#1d1d1d"),
                    Map.entry("shoal", "#000000"),
                    Map.entry("edge", "#ffffff"),
                    Map.entry("sky", "#000000"),
                    Map.entry("sun", "#ffe44d"),
                    Map.entry("far", "#1d1d1d"),
                    Map.entry("middle", "#303030"),
                    Map.entry("wave-far", "#4a4a4a"),
                    Map.entry("wave-middle", "#262626"),
                    Map.entry("wave-near", "#000000"),
                    Map.entry("foam", "#ffffff"),
                    Map.entry("wall", "#ffffff"),
                    Map.entry("roof", "#8c8c8c"),
                    Map.entry("opening", "#000000"),
                    Map.entry("house", "#d0d0d0"),
                    Map.entry("house-other", "#a8a8a8"),
                    Map.entry("window", "#303030"),
                    Map.entry("tower", "#c4c4c4"),
                    Map.entry("bridge", "#ffffff"),
                    Map.entry("device", "#5a5a5a"),
                    Map.entry("device-glass", "#000000"));

    private Scenery() {}

    static Map<String, String> of(Contrast contrast) {
        return switch (contrast) {
            case STANDARD -> STANDARD;
            case HIGH -> HIGH;
        };
    }
}
