package mo.balcao.bench;

import java.util.List;

/// One turn of each side, ours first, in the unit of its measurement.
public record Run(double ours, double peer) {
    static List<Double> ours(List<Run> runs) {
        return runs.stream().map(Run::ours).toList();
    }

    static List<Double> peer(List<Run> runs) {
        return runs.stream().map(Run::peer).toList();
    }
}
