package mo.balcao.ui.design;

/// The kinds of text on the glass.
public enum TextStyle {
    CAPTION(false),
    CAPTION_STRONG(true),
    BODY(false),
    STRONG(true),
    LEAD(false),
    HEADING(true),
    TITLE(true),
    DISPLAY(true);

    private final boolean bold;

    TextStyle(boolean bold) {
        this.bold = bold;
    }

    public boolean bold() {
        return bold;
    }

    public double size(TypeScale scale) {
        return switch (this) {
            case CAPTION, CAPTION_STRONG -> scale.caption();
            case BODY, STRONG -> scale.body();
            case LEAD -> scale.lead();
            case HEADING -> scale.heading();
            case TITLE -> scale.title();
            case DISPLAY -> scale.display();
        };
    }
}
