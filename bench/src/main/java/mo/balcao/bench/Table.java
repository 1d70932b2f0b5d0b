package mo.balcao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measurements as people read them; the lines are Markdown as well.
final class Table {
    private static final List<String> HEAD =
            List.of("what", "unit", "ours", "peer", "against", "ratio", "aim", "met", "runs");

    private Table() {}

    static String of(List<Measurement> measurements) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        measurements.forEach(measurement -> rows.add(row(measurement)));
        List<Integer> widths =
                IntStream.range(0, HEAD.size())
                        .mapToObj(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toList();
        rows.add(1, widths.stream().map("-"::repeat).toList());
        return rows.stream()
                .map(row ->
                        IntStream.range(0, row.size())
                                .mapToObj(column -> padded(row.get(column), widths.get(column)))
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static List<String> row(Measurement measurement) {
        return List.of(
                measurement.what(),
                measurement.unit(),
                number(measurement.ours()),
                number(measurement.peer()),
                measurement.against(),
                measurement.ratio().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", measurement.ratio().getAsDouble())
                        : "",
                measurement.aim().toString(),
                measurement.met().map(met -> met ? "yes" : "no").orElse(""),
                String.valueOf(measurement.runs().size()));
    }

    /// Three digits that count, however small the figure.
    private static String number(double value) {
        return String.format(
                Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
