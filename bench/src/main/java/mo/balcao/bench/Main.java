package mo.balcao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mo.balcao.bench.capture.CaptureArea;
import mo.balcao.bench.qr.QrArea;
import mo.balcao.bench.screen.StartArea;
import mo.balcao.bench.screen.TouchArea;

/// Measures the areas that are asked for, or all of them, one after the other.
public final class Main {
    private static final List<Area> AREAS =
            List.of(new CaptureArea(), new QrArea(), new StartArea(), new TouchArea());

    private Main() {}

    /// Arguments: the folder of the peers' sources, the folder for reports, then names of areas. Ends with 0 when all was
    /// measured, whether or not the aims were met; 1 when something could not be measured; 2 for an unknown area.
    @SuppressWarnings("SystemOut") // Tables are for whoever asked.
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        List<String> wanted = List.of(args).subList(2, args.length);
        List<String> names = AREAS.stream().map(Area::name).toList();
        if (!names.containsAll(wanted)) {
            System.err.println("bench: the areas are " + String.join(", ", names));
            System.exit(2);
        }
        Workshop workshop = new Workshop(sources, out.resolve("work"), System.out);
        for (Area area : AREAS) {
            if (wanted.isEmpty() || wanted.contains(area.name())) {
                measure(area, workshop, out);
            }
        }
        System.exit(0);
    }

    private static void measure(Area area, Workshop workshop, Path out) {
        try {
            workshop.say("Measuring " + area.name() + " (" + Machine.describe() + ")");
            List<Measurement> measurements = area.measure(workshop);
            workshop.say("\n" + Table.of(measurements));
            workshop.say("Written to " + Report.write(out, area.name(), measurements) + "\n");
        } catch (IOException e) {
            System.err.println("bench: " + area.name() + " was not measured: " + e.getMessage());
            System.exit(1);
        }
    }
}
