package mo.balcao.simulator.sim;

import java.util.Locale;
import java.util.Optional;

/// How well a simulated device behaves when nobody steers it.
enum Grade {
    /// At once and without fault.
    IDEAL(0, 0),
    /// Slow by up to 120 ms a call, and one call in 50 misses.
    IMPERFECT(120, 0.02),
    /// Slow by up to 400 ms a call, and one call in 8 fails in the middle.
    HOSTILE(400, 0.125);

    final int slowestMillis;
    final double failures;

    Grade(int slowestMillis, double failures) {
        this.slowestMillis = slowestMillis;
        this.failures = failures;
    }

    static Optional<Grade> parse(String text) {
        for (Grade grade : values()) {
            if (grade.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
