package mo.balcao.ui.frame;

import java.time.Duration;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import mo.balcao.core.screen.Act;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// "Are you still there?", with the seconds that are left.
final class IdleSheet {
    private static final double RADIUS = 92;
    private static final double STROKE = 16;

    private final Kit kit;
    private final Sheet sheet;
    private final Words seconds;
    private final Words text;
    private final Arc left = new Arc(0, 0, RADIUS, RADIUS, 90, 360);
    private final double whole;

    IdleSheet(Kit kit, Duration remaining) {
        this.kit = kit;
        whole = Math.max(1, remaining.toSeconds());
        seconds = kit.words(TextStyle.DISPLAY, "").centred();
        text = kit.words(TextStyle.LEAD, "").centred();
        var extend =
                Buttons.primary(
                        kit,
                        "extend",
                        Message.BUTTON_EXTEND,
                        Icon.FORWARD,
                        () -> kit.act(new Act.Extend()));
        sheet =
                new Sheet(
                        kit,
                        ring(),
                        kit.words(TextStyle.TITLE, Message.IDLE_TITLE).centred().coloured("title"),
                        text,
                        extend);
        show(remaining);
    }

    Sheet sheet() {
        return sheet;
    }

    void show(Duration remaining) {
        long now = Math.max(0, remaining.toSeconds());
        seconds.setWords(Long.toString(now));
        text.setWords(kit.wording().of(Message.IDLE_TEXT, now));
        left.setLength(Math.min(360, 360 * now / whole));
    }

    private StackPane ring() {
        var track = new Circle(RADIUS);
        track.setStrokeWidth(STROKE);
        track.getStyleClass().addAll("drawn", "fill-none", "stroke-hair");
        left.setType(ArcType.OPEN);
        left.setStrokeWidth(STROKE);
        left.setStrokeLineCap(StrokeLineCap.ROUND);
        left.getStyleClass().addAll("drawn", "fill-none", "stroke-brand");
        double side = RADIUS * 2 + STROKE;
        left.setManaged(false);
        left.setLayoutX(side / 2);
        left.setLayoutY(side / 2);
        var ring = new StackPane(track, seconds, left);
        ring.setMinSize(side, side);
        ring.setMaxSize(side, side);
        return ring;
    }
}
