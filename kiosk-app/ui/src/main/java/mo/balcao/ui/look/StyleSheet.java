package mo.balcao.ui.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// The one style sheet, made from the tokens. Flat on purpose: a live drop shadow makes software rendering ten times
/// slower.
public final class StyleSheet {
    private StyleSheet() {}

    /// A `data:` address that a scene takes.
    public static String of(Palette colours, Sizes sizes, String family) {
        String css = text(colours, sizes, family);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Palette c, Sizes s, String family) {
        return String.format(
                Locale.ROOT,
                """
                .glass { -fx-background-color: %1$s; -fx-font-family: "%10$s"; -fx-font-size: %11$.1fpx; }
                .label, .text { -fx-text-fill: %3$s; -fx-fill: %3$s; }
                .header { -fx-background-color: %6$s; -fx-padding: 0 56 0 56; }
                .header .label { -fx-text-fill: %7$s; }
                .brand { -fx-font-size: 34px; -fx-font-weight: bold; }
                .brand-small { -fx-font-size: 25px; }
                .title { -fx-font-size: %12$.1fpx; -fx-font-weight: bold; }
                .subtitle { -fx-font-size: %13$.1fpx; -fx-text-fill: %4$s; }
                .strong { -fx-font-weight: bold; }
                .quiet { -fx-text-fill: %4$s; }
                .huge { -fx-font-size: %14$.1fpx; -fx-font-weight: bold; }
                .warning { -fx-text-fill: %9$s; -fx-font-weight: bold; }
                .card { -fx-background-color: %2$s; -fx-background-radius: 22; -fx-border-color: %5$s; -fx-border-width: 2;
                  -fx-border-radius: 22; -fx-padding: 32 36 32 36; }
                .band { -fx-background-color: %6$s; -fx-background-radius: 22; -fx-padding: 40; }
                .band .label { -fx-text-fill: %7$s; }
                .notice { -fx-border-color: %8$s; -fx-border-width: 0 0 0 10; -fx-padding: 14 20 14 26; }
                .button { -fx-background-color: %2$s; -fx-text-fill: %3$s; -fx-border-color: %6$s; -fx-border-width: 3;
                  -fx-background-radius: 20; -fx-border-radius: 20; -fx-padding: 10 30 10 30; -fx-font-size: %13$.1fpx;
                  -fx-wrap-text: true; -fx-text-alignment: center; -fx-focus-color: transparent; -fx-faint-focus-color: transparent; }
                .button:pressed { -fx-background-color: %5$s; }
                .button:disabled { -fx-opacity: 0.45; }
                .button.primary { -fx-background-color: %6$s; -fx-text-fill: %7$s; -fx-font-weight: bold; -fx-font-size: %15$.1fpx; }
                .button.primary:pressed { -fx-opacity: 0.8; }
                .button.tile { -fx-alignment: center-left; -fx-text-alignment: left; -fx-padding: 34 40 34 40; -fx-border-color: %5$s; }
                .button.tile:pressed { -fx-border-color: %6$s; }
                .button.choice { -fx-alignment: center-left; -fx-text-alignment: left; }
                .button.on { -fx-border-color: %6$s; -fx-border-width: 6; -fx-font-weight: bold; }
                .button.small { -fx-font-size: 26px; -fx-padding: 4 10 4 10; -fx-border-width: 2; -fx-background-radius: 14; -fx-border-radius: 14; }
                .button.small.on { -fx-background-color: %6$s; -fx-text-fill: %7$s; }
                .button.key { -fx-padding: 0; -fx-font-size: 38px; -fx-background-radius: 12; -fx-border-radius: 12; -fx-border-color: %5$s; -fx-border-width: 2; }
                .comfort { -fx-background-color: %2$s; -fx-border-color: %5$s; -fx-border-width: 2 0 0 0; -fx-padding: 18 40 22 40; }
                .step-done { -fx-fill: %6$s; }
                .step-open { -fx-fill: %5$s; }
                .icon { -fx-fill: %6$s; }
                .icon-on-brand { -fx-fill: %7$s; }
                .accent { -fx-fill: %8$s; }
                .veil { -fx-background-color: rgba(0,0,0,0.72); }
                .progress-bar > .track { -fx-background-color: %5$s; -fx-background-radius: 12; -fx-background-insets: 0; }
                .progress-bar > .bar { -fx-background-color: %6$s; -fx-background-radius: 12; -fx-background-insets: 0; }
                .scroll-pane, .scroll-pane > .viewport { -fx-background-color: transparent; -fx-background-insets: 0; -fx-padding: 0; }
                .scroll-bar:vertical { -fx-pref-width: 26; -fx-background-color: transparent; }
                .scroll-bar:vertical .thumb { -fx-background-color: %6$s; -fx-background-radius: 13; }
                .scroll-bar:vertical .track { -fx-background-color: %5$s; -fx-background-radius: 13; }
                .scroll-bar .increment-button, .scroll-bar .decrement-button { -fx-pref-height: 0; -fx-padding: 0; }
                """,
                c.ground(),
                c.card(),
                c.ink(),
                c.quiet(),
                c.line(),
                c.brand(),
                c.onBrand(),
                c.accent(),
                c.warning(),
                family,
                s.body(),
                s.title(),
                s.body() * 1.08,
                s.huge(),
                s.body() * 1.22);
    }
}
