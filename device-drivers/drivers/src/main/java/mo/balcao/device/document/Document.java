package mo.balcao.device.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A document ready for the printer: a PDF file whose pages are A4 upright. Laid out above the port. Holds personal
/// data as a rule, so it prints as its size only.
///
/// @param pdf the whole file, at most 16 MiB; not copied, and not to be changed afterwards
/// @param pages how many pages the file has, 1 to 200; one sheet each
public record Document(byte[] pdf, int pages) {
    public static final int LARGEST = 16 << 20;
    public static final int MOST_PAGES = 200;

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    public Document {
        if (pdf.length > LARGEST || !Arrays.equals(BEGINNING, Arrays.copyOf(pdf, 5))) {
            throw new IllegalArgumentException(pdf.length + " bytes that are no PDF to be printed");
        }
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("1 to 200 pages, not " + pages);
        }
    }

    @Override
    public String toString() {
        return "Document[" + pages + " pages, " + pdf.length + " bytes]";
    }
}
