package mo.balcao.core.document;

import mo.balcao.core.document.SlipContent.Print;
import mo.balcao.core.text.Fonts.Weight;

/// Sizes and weights of the text on a slip.
enum Type {
    BODY(10.5, 18, Weight.REGULAR),
    STRONG(10.5, 18, Weight.BOLD),
    BUREAU(12, 18, Weight.BOLD),
    STANDING(14, 20, Weight.BOLD),
    SERVICE(17, 24, Weight.BOLD),
    CODE(22, 26, Weight.BOLD);

    /// No text is ever smaller.
    static final double SMALLEST = 10;

    private static final double MM_PER_POINT = 25.4 / 72;

    private final double standard;
    private final double large;
    private final Weight weight;

    Type(double standard, double large, Weight weight) {
        this.standard = standard;
        this.large = large;
        this.weight = weight;
    }

    float dots(Print print, int dotsPerMm) {
        double points =
                switch (print) {
                    case STANDARD -> standard;
                    case LARGE -> large;
                };
        return (float) (points * MM_PER_POINT * dotsPerMm);
    }

    Weight weight() {
        return weight;
    }
}
