package mo.balcao.core.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.List;
import mo.balcao.core.document.SlipContent.Print;
import mo.balcao.core.text.Language;
import mo.balcao.device.printer.Slip;

/// A strip of paper that is written from the top down and cut where the writing ends. Drawn in grey, then every dot
/// is either burnt or not: a grey edge would come out as a ragged one.
final class Sheet {
    /// Burnt when darker than this. A little above the middle: thermal paper swallows thin strokes.
    private static final int DARK_ENOUGH = 150;

    private static final double LEADING = 1.32;

    private final int width;
    private final int dotsPerMm;
    private final Print print;
    private final int margin;
    private BufferedImage picture;
    private int y;

    Sheet(int width, int dotsPerMm, Print print) {
        this.width = width;
        this.dotsPerMm = dotsPerMm;
        this.print = print;
        this.margin = 2 * dotsPerMm;
        this.picture = blank(200 * dotsPerMm);
    }

    int mm(double millimetres) {
        return (int) Math.round(millimetres * dotsPerMm);
    }

    void space(double millimetres) {
        y += mm(millimetres);
    }

    void centred(String text, Language language, Type type) {
        var lines = balanced(text, language, type, inner());
        write(lines, type, margin, inner(), Color.BLACK, true);
    }

    void left(String text, Language language, Type type) {
        var lines = lines(text, language, type, inner());
        write(lines, type, margin, inner(), Color.BLACK, false);
    }

    /// A small square before the text, which hangs beside it.
    void bullet(String text, Language language) {
        int indent = mm(print == Print.LARGE ? 5.5 : 4);
        int size = mm(print == Print.LARGE ? 2 : 1.3);
        int line = lineHeight(Type.BODY);
        int top = y + (line - size) / 2;
        var lines = lines(text, language, Type.BODY, inner() - indent);
        write(lines, Type.BODY, margin + indent, inner() - indent, Color.BLACK, false);
        var g = graphics();
        g.fillRect(margin + mm(0.8), top, size, size);
        g.dispose();
    }

    /// As large as it fits on one line.
    void code(String code, Type type) {
        float smallest = Type.BODY.dots(print, dotsPerMm);
        var lines =
                Typesetter.fitted(code, Language.EN, type.weight(), size(type), smallest, inner());
        write(lines, type, margin, inner(), Color.BLACK, true);
    }

    /// White on black, across the paper.
    void band(List<Line> texts) {
        framed(texts, mm(1.6), Color.WHITE);
    }

    /// In a dashed frame: looks unlike the band at arm's length.
    void dashedFrame(List<Line> texts) {
        int top = y;
        framed(texts, mm(2), Color.BLACK);
        var g = graphics();
        float dash = mm(1.5);
        g.setStroke(
                new BasicStroke(mm(0.5), BasicStroke.CAP_BUTT, 0, 10, new float[] {dash, dash}, 0));
        g.drawRect(margin + mm(0.25), top, inner() - mm(0.5), y - top);
        g.dispose();
    }

    private void framed(List<Line> texts, int pad, Color ink) {
        int room = inner() - 2 * pad;
        var lines =
                texts.stream().map(t -> balanced(t.text(), t.language(), t.type(), room)).toList();
        if (ink.equals(Color.WHITE)) {
            int height = 2 * pad;
            for (int i = 0; i < lines.size(); i++) {
                height += lines.get(i).size() * lineHeight(texts.get(i).type());
            }
            fill(height);
        }
        y += pad;
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), texts.get(i).type(), margin + pad, room, ink, true);
        }
        y += pad;
    }

    private void fill(int height) {
        reach(y + height);
        var g = graphics();
        g.fillRect(margin, y, inner(), height);
        g.dispose();
    }

    void rule(double thickness) {
        reach(y + mm(thickness));
        var g = graphics();
        g.fillRect(margin, y, inner(), mm(thickness));
        g.dispose();
        y += mm(thickness);
    }

    /// A square code of `cells` in the middle of the paper, each cell a whole number of dots, with the four white
    /// cells above and below that a reader needs (ISO/IEC 18004).
    void square(boolean[][] cells, double atMostMm) {
        int cell = Math.max(2, mm(atMostMm) / cells.length);
        int side = cell * cells.length;
        y += 4 * cell;
        reach(y + side);
        var g = graphics();
        int x = (width - side) / 2;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells.length; column++) {
                if (cells[row][column]) {
                    g.fillRect(x + column * cell, y + row * cell, cell, cell);
                }
            }
        }
        g.dispose();
        y += side + 4 * cell;
    }

    Slip slip() {
        int bytes = (width + 7) / 8;
        var rows = new byte[bytes * y];
        for (int row = 0; row < y; row++) {
            for (int column = 0; column < width; column++) {
                if (picture.getRaster().getSample(column, row, 0) < DARK_ENOUGH) {
                    rows[row * bytes + column / 8] |= (byte) (0x80 >> column % 8);
                }
            }
        }
        return new Slip(width, y, rows);
    }

    record Line(String text, Language language, Type type) {}

    private List<TextLayout> balanced(String text, Language language, Type type, int room) {
        return Typesetter.balanced(text, language, type.weight(), size(type), room);
    }

    private List<TextLayout> lines(String text, Language language, Type type, int room) {
        return Typesetter.lines(text, language, type.weight(), size(type), room);
    }

    private void write(
            List<TextLayout> lines, Type type, int x, int room, Color ink, boolean centred) {
        int height = lineHeight(type);
        reach(y + height * lines.size());
        var g = graphics();
        g.setColor(ink);
        for (var line : lines) {
            float from = centred ? x + (room - line.getVisibleAdvance()) / 2 : x;
            float free = height - line.getAscent() - line.getDescent();
            line.draw(g, from, y + free / 2 + line.getAscent());
            y += height;
        }
        g.dispose();
    }

    private float size(Type type) {
        return type.dots(print, dotsPerMm);
    }

    private int lineHeight(Type type) {
        return (int) Math.ceil(size(type) * LEADING);
    }

    private int inner() {
        return width - 2 * margin;
    }

    private void reach(int height) {
        if (height > picture.getHeight()) {
            var longer = blank(Math.max(height, 2 * picture.getHeight()));
            longer.getRaster().setRect(picture.getRaster());
            picture = longer;
        }
    }

    private BufferedImage blank(int height) {
        var blank = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var g = blank.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return blank;
    }

    private Graphics2D graphics() {
        var g = picture.createGraphics();
        g.setColor(Color.BLACK);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }
}
