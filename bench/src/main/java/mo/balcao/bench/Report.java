package mo.balcao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Measurements as programs read them.
final class Report {
    private Report() {}

    /// A list of what, unit, ours, against, peer, ratio, aim, met and runs; a ratio, an aim or a verdict that there is
    /// not is null.
    static String json(List<Measurement> measurements) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        measurements.forEach(measurement -> add(list.addObject(), measurement));
        return list.toPrettyString();
    }

    static Path write(Path folder, String area, List<Measurement> measurements) throws IOException {
        return Files.writeString(folder.resolve(area + ".json"), json(measurements) + "\n");
    }

    private static void add(ObjectNode node, Measurement measurement) {
        node.put("what", measurement.what());
        node.put("unit", measurement.unit());
        node.put("ours", measurement.ours());
        node.put("against", measurement.against());
        node.put("peer", measurement.peer());
        node.putNull("ratio");
        measurement.ratio().ifPresent(ratio -> node.put("ratio", ratio));
        node.putNull("aim");
        if (!(measurement.aim() instanceof Aim.None)) {
            node.put("aim", measurement.aim().toString());
        }
        node.putNull("met");
        measurement.met().ifPresent(met -> node.put("met", met));
        ArrayNode runs = node.putArray("runs");
        measurement
                .runs()
                .forEach(run -> runs.addObject().put("ours", run.ours()).put("peer", run.peer()));
    }
}
