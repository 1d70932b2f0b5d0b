package mo.balcao.ui.parts;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Anything that can be touched. It acts when the finger is lifted on it; a trembling finger may wander a little. Also by key, for a
/// keypad with a confirm key.
public final class Press extends StackPane {
    /// Sent by a scroller that has taken a touch over: it was no press.
    static final EventType<Event> TAKEN = new EventType<>(Event.ANY, "TOUCH_TAKEN");

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private static final double SLACK = 24;

    private final String name;
    private final Runnable action;
    private boolean held;
    private boolean chosen;
    private boolean resting;

    /// @param id stable name, by which tests and tools find it
    /// @param spoken what a screen reader or a voice says
    public Press(String id, String spoken, Node content, Runnable action) {
        this.name = id;
        this.action = action;
        setId(id);
        setAccessibleText(spoken);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setAlignment(Pos.CENTER);
        getStyleClass().add("press");
        getChildren().add(content);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    hold(true);
                    event.consume();
                });
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> hold(held && near(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
        addEventHandler(TAKEN, _ -> hold(false));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        action.run();
                    }
                });
    }

    public Press styled(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        return this;
    }

    public Press sized(double width, double height) {
        setMinSize(width, height);
        return this;
    }

    public void setChosen(boolean now) {
        chosen = now;
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    public boolean chosen() {
        return chosen;
    }

    /// Shown as not yet useful, and called `…-not-yet`. It can still be touched: whoever owns it then says what is missing.
    public void setResting(boolean now) {
        resting = now;
        setId(now ? name + "-not-yet" : name);
        pseudoClassStateChanged(RESTING, now);
    }

    public boolean resting() {
        return resting;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void released() {
        if (held) {
            hold(false);
            action.run();
        }
    }

    private void hold(boolean now) {
        held = now;
        pseudoClassStateChanged(HELD, now);
    }

    private boolean near(double x, double y) {
        return x > -SLACK && y > -SLACK && x < getWidth() + SLACK && y < getHeight() + SLACK;
    }
}
