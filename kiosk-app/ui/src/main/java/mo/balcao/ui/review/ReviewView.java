package mo.balcao.ui.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Line;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.StillView;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Kit;

/// Label and value, line by line.
public final class ReviewView {
    private static final double LABEL = 0.36;

    private ReviewView() {}

    public static View of(Kit kit, Screen.Review screen) {
        var card = Cards.card(kit, "plain");
        card.setSpacing(0);
        boolean first = true;
        for (Line line : screen.lines()) {
            if (!first) {
                card.getChildren().add(divider());
            }
            card.getChildren().add(line(kit, line));
            first = false;
        }
        boolean door = screen.asks() == Screen.Asks.OPEN_DOOR;
        var lead =
                kit.words(TextStyle.BODY, door ? Message.REVIEW_DOOR_LEAD : Message.REVIEW_LEAD)
                        .coloured("muted");
        var title = door ? Message.REVIEW_DOOR_TITLE : Message.REVIEW_TITLE;
        var content = new VBox(kit.space(3), lead, card);
        var page =
                Page.of(kit.wording().of(title), content, Placement.TOP)
                        .under(screen.heading())
                        .with(
                                Buttons.primary(
                                        kit,
                                        "continue",
                                        door ? Message.BUTTON_OPEN_DOOR : Message.BUTTON_SUBMIT,
                                        Icon.CHECK,
                                        () -> kit.act(new Act.Continue())),
                                Buttons.secondary(
                                        kit,
                                        "leave",
                                        Message.BUTTON_LEAVE,
                                        Icon.CLOSE,
                                        () -> kit.act(new Act.Leave())),
                                Buttons.secondary(
                                        kit,
                                        "back",
                                        Message.BUTTON_BACK,
                                        Icon.BACK,
                                        () -> kit.act(new Act.Back())));
        return new StillView(screen, page);
    }

    /// Side by side, or with large letters one above the other.
    private static Region line(Kit kit, Line line) {
        var label = kit.words(TextStyle.BODY, line.label()).coloured("muted");
        var value = kit.words(TextStyle.HEADING, line.value());
        var padding = new Insets(kit.space(2.2), 0, kit.space(2.2), 0);
        if (kit.theme().comfort().textSize().compareTo(TextSize.LARGE) > 0) {
            var column = new VBox(kit.space(0.5), label, value);
            column.setPadding(padding);
            return column;
        }
        double width = (1080 - kit.tokens().margin() * 2) * LABEL;
        label.setMinWidth(width - kit.space(8));
        label.setMaxWidth(width - kit.space(8));
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(kit.space(3), label, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(padding);
        return row;
    }

    private static Region divider() {
        var divider = new Region();
        divider.getStyleClass().add("divider");
        divider.setMinHeight(2);
        divider.setMaxHeight(2);
        return divider;
    }
}
