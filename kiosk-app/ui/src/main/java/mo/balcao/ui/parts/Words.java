package mo.balcao.ui.parts;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Text that is never cut off: it wraps, and where one word is wider than the place it has, the letters become as small as that
/// word needs (JavaFX would break it in the middle). Lines of one text are made about equally long, so that no single character
/// is left alone on the last one.
public final class Words extends Region {
    private static final double STEP = 0.98;
    private static final double SMALLEST = 6;

    private final Text text = new Text();
    private final Text ruler = new Text();
    private final Font font;
    private final Locale locale;
    private boolean centred;
    private boolean typed;
    private double fittedWidth = -1;
    private double widest = -1;

    Words(String words, Font font, Locale locale) {
        this.font = font;
        this.locale = locale;
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("words-text");
        text.setText(words);
        text.setFont(font);
        getStyleClass().add("words");
        setMinWidth(0);
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(text);
    }

    public Words centred() {
        centred = true;
        text.setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /// A text that grows while it is read: its lines are left as they come.
    public Words typed() {
        typed = true;
        return this;
    }

    /// Where the next character will stand.
    public Point2D end() {
        double x = 0;
        double y = 0;
        for (var element : text.caretShape(text.getText().length(), true)) {
            if (element instanceof MoveTo at) {
                x = at.getX();
                y = at.getY();
            }
        }
        return text.localToParent(x, y);
    }

    /// One of the style sheet's text colours: `muted`, `on-brand`, `on-tint` …
    public Words coloured(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    public void setWords(String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
            fittedWidth = -1;
            widest = -1;
            requestLayout();
        }
    }

    public String words() {
        return text.getText();
    }

    /// How much of `width` its lines take.
    double used(double width) {
        fit(width);
        double oneLine = computePrefWidth(-1) * text.getFont().getSize() / font.getSize();
        return Math.min(oneLine, text.getWrappingWidth());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width(text.getText(), font)) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? computePrefWidth(-1) : width);
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        double free = getWidth() - text.getWrappingWidth();
        text.relocate(centred ? Math.floor(free / 2) : 0, 0);
    }

    private void fit(double width) {
        if (width == fittedWidth || width <= 0) {
            return;
        }
        fittedWidth = width;
        double size = font.getSize();
        while (widestWordAt(size) > width && size > SMALLEST) {
            size *= STEP;
        }
        text.setFont(size == font.getSize() ? font : resized(size));
        text.setWrappingWidth(width);
        if (!typed) {
            even(width);
        }
    }

    /// The narrowest width that needs no more lines than the whole one.
    private void even(double width) {
        double height = text.getLayoutBounds().getHeight();
        double one = text.getFont().getSize() * 2;
        if (height < one) {
            return;
        }
        double low = Math.max(width * 0.6, widestWordAt(text.getFont().getSize()));
        double high = width;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            text.setWrappingWidth(middle);
            if (text.getLayoutBounds().getHeight() > height + 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        text.setWrappingWidth(Math.ceil(high));
    }

    private double widestWordAt(double size) {
        return widestWord() * size / font.getSize() + 1;
    }

    private double widestWord() {
        if (widest >= 0) {
            return widest;
        }
        String words = text.getText();
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(words);
        widest = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < words.length() && words.charAt(to - 1) == '-') {
                continue; // JavaFX keeps a hyphened word together, and then breaks it anywhere
            }
            widest = Math.max(widest, width(words.substring(from, to).strip(), font));
            from = to;
        }
        return widest;
    }

    private double width(String words, Font at) {
        ruler.setFont(at);
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    private Font resized(double size) {
        return new Font(font.getName(), size);
    }
}
