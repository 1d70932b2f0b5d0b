package mo.balcao.core.identity;

import mo.balcao.core.catalogue.TokenShapes;

/// Tells the three codes apart that look alike to a resident. Whatever is scanned is untrusted: bounds first, shapes after.
public final class CodeClassifier {
    /// A QR code cannot hold much more; nothing we accept comes near.
    public static final int LONGEST = 2048;

    private CodeClassifier() {}

    public static TokenShapes.Kind classify(Sensitive<String> scanned, TokenShapes shapes) {
        String text = scanned.reveal();
        if (text.isEmpty() || text.length() > LONGEST || !printableAscii(text)) {
            return TokenShapes.Kind.UNKNOWN;
        }
        return shapes.kindOf(text);
    }

    private static boolean printableAscii(String text) {
        return text.chars().allMatch(c -> c > ' ' && c <= '~');
    }
}
