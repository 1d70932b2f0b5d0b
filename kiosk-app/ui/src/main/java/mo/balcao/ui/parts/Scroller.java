package mo.balcao.ui.parts;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;

/// Content that may be taller than its place. It is drawn as scrollable: a rail with a thumb and two large buttons, only where there is
/// more to see. A finger can also drag it, and it runs on a little. Touch panels arrive as a mouse, so there are no swipe events.
public final class Scroller extends Region {
    private static final double PAGE = 0.75;

    private final Region content;
    private final Window window;
    private final Rectangle clip = new Rectangle();
    private final Region rail = new Region();
    private final Region thumb = new Region();
    private final Press up;
    private final Press down;
    private final double touch;
    private final double gap;
    private final double slop;
    private final boolean centred;
    private final Glide glide = new Glide(this::scrollTo);
    private double buttonsTop;
    private double offset;
    private double reach;
    private double pressedAt;
    private double offsetAtPress;
    private boolean dragging;
    private EventTarget pressed = this;

    public Scroller(Kit kit, Region content, boolean centred) {
        this.content = content;
        this.centred = centred;
        touch = kit.tokens().touch();
        gap = kit.tokens().gap();
        slop = kit.tokens().pxPerMm() * 4;
        up = button(kit, "scroll-up", Icon.UP, Message.BUTTON_UP, -PAGE);
        down = button(kit, "scroll-down", Icon.DOWN, Message.BUTTON_DOWN, PAGE);
        rail.getStyleClass().add("scroll-rail");
        thumb.getStyleClass().add("scroll-thumb");
        getStyleClass().add("scroller");
        window = new Window();
        window.setClip(clip);
        getChildren().addAll(window, rail, thumb, up, down);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private Press button(Kit kit, String id, Icon icon, Message name, double pages) {
        var glyph = new Glyph(icon, touch * 0.5);
        return new Press(
                        id,
                        kit.wording().of(name),
                        glyph,
                        () -> glide.to(offset, offset + pages * getHeight()))
                .styled("scroll-button");
    }

    /// Keeps the two buttons in the part of it that a seated person reaches.
    public void keepButtonsBelow(double top) {
        buttonsTop = top;
        requestLayout();
    }

    /// Back to the top, as for a new page.
    public void rewind() {
        glide.stop();
        scrollTo(0);
    }

    /// Brings a part of the content into view.
    public void reveal(double top, double bottom) {
        if (top < offset) {
            glide.to(offset, top - gap);
        } else if (bottom > offset + getHeight()) {
            glide.to(offset, bottom - getHeight() + gap);
        }
    }

    public boolean overflows() {
        return reach > 0;
    }

    private boolean scrollTo(double to) {
        double now = Math.clamp(to, 0, Math.max(0, reach));
        offset = now;
        content.setTranslateY(-Math.rint(now));
        placeThumb();
        return now == to;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double tall = content.prefHeight(width);
        boolean more = tall > height + 1;
        double contentWidth = more ? width - touch - gap : width;
        tall = more ? content.prefHeight(contentWidth) : tall;
        reach = more ? Math.max(0, Math.ceil(tall - height)) : 0;
        double slack = centred ? Math.max(0, (height - tall) * 0.42) : 0;
        window.resizeRelocate(0, 0, width, height);
        content.resizeRelocate(0, slack, contentWidth, Math.max(tall, centred ? tall : height));
        clip.setWidth(width);
        clip.setHeight(height);
        rail.setVisible(more);
        thumb.setVisible(more);
        up.setVisible(more);
        down.setVisible(more);
        double first = Math.clamp(buttonsTop, 0, Math.max(0, height - touch * 2 - gap));
        up.resizeRelocate(width - touch, first, touch, touch);
        down.resizeRelocate(width - touch, height - touch, touch, touch);
        double railTop = first + touch + gap;
        rail.resizeRelocate(
                width - touch * 0.6,
                railTop,
                touch * 0.2,
                Math.max(0, height - touch - gap - railTop));
        scrollTo(offset);
    }

    private void placeThumb() {
        double whole = getHeight() + reach;
        if (whole <= 0 || reach <= 0) {
            return;
        }
        double length = Math.max(rail.getHeight() * getHeight() / whole, touch * 0.4);
        double travel = rail.getHeight() - length;
        thumb.resizeRelocate(
                rail.getLayoutX(),
                rail.getLayoutY() + travel * offset / reach,
                rail.getWidth(),
                length);
    }

    private void press(MouseEvent event) {
        glide.stop();
        pressed = event.getTarget();
        pressedAt = event.getSceneY();
        offsetAtPress = offset;
        dragging = false;
        glide.track(sceneToLocal(0, event.getSceneY()).getY());
    }

    private void drag(MouseEvent event) {
        double y = sceneToLocal(0, event.getSceneY()).getY();
        double moved = y - sceneToLocal(0, pressedAt).getY();
        if (!dragging && reach > 0 && Math.abs(moved) > slop) {
            dragging = true;
            Event.fireEvent(pressed, new Event(Press.TAKEN));
        }
        if (dragging) {
            glide.track(y);
            scrollTo(offsetAtPress - moved);
            event.consume();
        }
    }

    private void release() {
        if (dragging) {
            glide.launch(offset);
        }
        dragging = false;
    }

    /// Holds the content so that it alone is cut.
    private final class Window extends Region {
        Window() {
            getChildren().add(content);
        }

        @Override
        protected void layoutChildren() {
            // The scroller places everything.
        }
    }
}
