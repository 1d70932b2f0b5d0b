package mo.balcao.core.document;

import java.text.BreakIterator;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mo.balcao.core.document.Sheet.Line;
import mo.balcao.core.document.SlipContent.Standing;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.Texts;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;

/// Lays a slip out. Written in the resident's language; bureaux, service and standing also in an official one, so
/// that the counter can read every slip.
public final class SlipLayout {
    /// Printable width of an 80 mm head; a wider one gets no longer lines.
    private static final int WIDEST_MM = 72;

    private final Texts texts;

    public SlipLayout(Texts texts) {
        this.texts = texts;
    }

    public Slip lay(SlipContent content, ReceiptPrinter.Capabilities printer) {
        int width = Math.min(printer.dotsPerLine(), WIDEST_MM * printer.dotsPerMm());
        var sheet = new Sheet(width, printer.dotsPerMm(), content.print());
        sheet.space(2);
        header(sheet, content);
        service(sheet, content);
        standing(sheet, content);
        facts(sheet, content);
        advice(sheet, content);
        sheet.space(3);
        return sheet.slip();
    }

    private void header(Sheet sheet, SlipContent content) {
        official(sheet, texts.of(Message.CHROME_GOVERNMENT), Type.BODY, Type.BODY);
        sheet.space(1.5);
        for (var bureau : content.bureaux()) {
            official(sheet, bureau, Type.BUREAU, Type.BODY);
            sheet.space(0.8);
        }
        sheet.space(1);
        sheet.rule(0.6);
        if (content.copy() > 1) {
            sheet.space(2);
            var duplicate = texts.of(Message.DOCUMENT_DUPLICATE, content.copy());
            var language = content.language();
            sheet.band(List.of(new Line(duplicate.in(language), language, Type.STRONG)));
        }
    }

    private static void official(Sheet sheet, Localized name, Type chinese, Type portuguese) {
        sheet.centred(name.zhHant(), Language.ZH_HANT, chinese);
        sheet.centred(name.pt(), Language.PT, portuguese);
    }

    private static void service(Sheet sheet, SlipContent content) {
        var language = content.language();
        sheet.space(3);
        sheet.centred(content.service().in(language), language, Type.SERVICE);
        var other = alsoIn(language);
        sheet.centred(content.service().in(other), other, Type.BODY);
        sheet.space(3);
    }

    private void standing(Sheet sheet, SlipContent content) {
        var language = content.language();
        switch (content.standing()) {
            case Standing.Filed(String number) -> {
                sheet.band(both(Message.DOCUMENT_FILED, language, Type.STANDING));
                sheet.space(3);
                label(sheet, Message.DOCUMENT_NUMBER, language);
                sheet.code(number, Type.CODE);
                sheet.square(QrCells.of(number), 25);
            }
            case Standing.Received(String reference) -> {
                sheet.dashedFrame(both(Message.DOCUMENT_RECEIVED, language, Type.STANDING));
                sheet.space(2);
                sentences(texts.of(Message.DOCUMENT_RECEIVED_TEXT).in(language), language)
                        .forEach(sentence -> sheet.centred(sentence, language, Type.BODY));
                sheet.space(3);
                label(sheet, Message.DOCUMENT_REFERENCE, language);
                sheet.code(reference, Type.STANDING);
                sheet.square(QrCells.of(reference), 20);
            }
            case Standing.Collected(String code, boolean filed) -> {
                sheet.band(both(Message.DOCUMENT_COLLECTED, language, Type.STANDING));
                sheet.space(3);
                label(
                        sheet,
                        filed ? Message.DOCUMENT_RECORD : Message.DOCUMENT_REFERENCE,
                        language);
                sheet.code(code, Type.CODE);
                sheet.square(QrCells.of(code), 25);
            }
        }
        sheet.rule(0.25);
        sheet.space(2.5);
    }

    private void label(Sheet sheet, Message message, Language language) {
        both(message, language, Type.BODY)
                .forEach(line -> sheet.centred(line.text(), line.language(), line.type()));
    }

    private void facts(Sheet sheet, SlipContent content) {
        var language = content.language();
        fact(sheet, Message.DOCUMENT_TIME, when(content.time()), language);
        fact(sheet, Message.DOCUMENT_TERMINAL, content.terminal(), language);
        if (!content.receivers().isEmpty()) {
            Message label =
                    content.standing() instanceof Standing.Collected
                            ? Message.DOCUMENT_ISSUED_BY
                            : Message.DOCUMENT_DEPARTMENTS;
            sheet.left(texts.of(label).in(language), language, Type.BODY);
            content.receivers()
                    .forEach(name -> sheet.left(name.in(language), language, Type.STRONG));
        }
    }

    private void fact(Sheet sheet, Message label, String value, Language language) {
        sheet.left(texts.of(label).in(language), language, Type.BODY);
        sheet.left(value, language, Type.STRONG);
        sheet.space(1);
    }

    private void advice(Sheet sheet, SlipContent content) {
        var language = content.language();
        points(sheet, Message.DOCUMENT_NEXT, content.next(), language);
        points(sheet, Message.DOCUMENT_INSTEAD, content.instead(), language);
    }

    private void points(Sheet sheet, Message title, Iterable<Localized> points, Language language) {
        if (!points.iterator().hasNext()) {
            return;
        }
        sheet.space(1.5);
        sheet.rule(0.25);
        sheet.space(2);
        sheet.left(texts.of(title).in(language), language, Type.STRONG);
        for (var point : points) {
            sheet.bullet(point.in(language), language);
        }
    }

    /// Year first and numbers only: read alike in all four languages.
    private static String when(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time);
    }

    private static List<String> sentences(String text, Language language) {
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }

    /// In the resident's language, and smaller in an official one.
    private List<Line> both(Message message, Language language, Type type) {
        var text = texts.of(message);
        var other = alsoIn(language);
        return List.of(
                new Line(text.in(language), language, type),
                new Line(text.in(other), other, Type.BODY));
    }

    /// The official language that goes with the resident's.
    private static Language alsoIn(Language language) {
        return switch (language) {
            case ZH_HANT, ZH_HANS -> Language.PT;
            case PT, EN -> Language.ZH_HANT;
        };
    }
}
