package mo.balcao.simulator.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import mo.balcao.device.document.Document;

/// Small PDF files of which no two are alike, with nothing compressed.
public final class DocumentPattern {
    private DocumentPattern() {}

    /// Black bars on A4 sheets, arranged by `seed`.
    public static Document bars(int pages, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(3 + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>");
        for (int page = 0; page < pages; page++) {
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                            + (4 + 2 * page)
                            + " 0 R >>");
            String bars = bars(random);
            objects.add("<< /Length " + bars.length() + " >>\nstream\n" + bars + "endstream");
        }
        return new Document(file(objects), pages);
    }

    private static String bars(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int bar = 0; bar < 40; bar++) {
            int left = random.nextInt(400);
            text.append(left).append(' ').append(20 + 20 * bar).append(' ');
            text.append(random.nextInt(1, 190)).append(" 8 re f\n");
        }
        return text.toString();
    }

    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        int size = objects.size() + 1;
        file.append("xref\n0 ").append(size).append('\n').append(table);
        file.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R >>\n");
        file.append("startxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
