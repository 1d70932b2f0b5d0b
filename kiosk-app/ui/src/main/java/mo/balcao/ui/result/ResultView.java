package mo.balcao.ui.result;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Filing;
import mo.balcao.core.screen.Screen.SlipState;
import mo.balcao.core.text.Localized;
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
import mo.balcao.ui.parts.Words;

/// Filed: a seal and a large number. Received, not yet filed: another colour, another picture, and a reference that says it is no filing
/// number.
public final class ResultView {
    private ResultView() {}

    public static View of(Kit kit, Screen.Result screen) {
        var content = new VBox(kit.space(2.5));
        var filing =
                switch (screen.filing()) {
                    case Filing.Filed(String number) ->
                            good(kit, Message.RESULT_NUMBER, number, Message.RESULT_FILED_TEXT);
                    case Filing.Collected(String number, boolean filed) ->
                            good(
                                    kit,
                                    filed ? Message.RESULT_RECORD : Message.RESULT_REFERENCE,
                                    number,
                                    Message.RESULT_COLLECTED_TEXT);
                    case Filing.Received(String reference) -> received(kit, reference);
                };
        content.getChildren().add(filing);
        content.getChildren().add(slip(kit, screen.slip()));
        if (!screen.next().isEmpty()) {
            content.getChildren().add(next(kit, screen.next()));
        }
        var title =
                switch (screen.filing()) {
                    case Filing.Filed _ -> Message.RESULT_FILED;
                    case Filing.Collected _ -> Message.RESULT_COLLECTED;
                    case Filing.Received _ -> Message.RESULT_RECEIVED;
                };
        var picture =
                switch (screen.filing()) {
                    case Filing.Filed _, Filing.Collected _ -> Seals.filed();
                    case Filing.Received _ -> Seals.waiting();
                };
        var page =
                Page.of(kit.wording().of(title), content, Placement.TOP)
                        .under(screen.heading())
                        .with(picture)
                        .with(
                                Buttons.primary(
                                        kit,
                                        "continue",
                                        Message.BUTTON_DONE,
                                        Icon.CHECK,
                                        () -> kit.act(new Act.Continue())));
        return new StillView(screen, page);
    }

    private static Region good(Kit kit, Message label, String number, Message text) {
        var card =
                Cards.card(
                        kit,
                        "good",
                        kit.words(TextStyle.STRONG, label).centred(),
                        number(kit, TextStyle.DISPLAY, number).centred(),
                        kit.words(TextStyle.BODY, text).centred());
        card.setAlignment(Pos.CENTER);
        return card;
    }

    private static Region received(Kit kit, String reference) {
        var card =
                Cards.card(
                        kit,
                        "heed",
                        kit.words(TextStyle.LEAD, Message.RESULT_RECEIVED_TEXT),
                        kit.words(TextStyle.STRONG, Message.RESULT_REFERENCE),
                        number(kit, TextStyle.HEADING, reference));
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    /// Found by its id: what a resident takes home of this session.
    private static Words number(Kit kit, TextStyle style, String number) {
        var words = kit.words(style, number);
        words.setId("filing-number");
        words.setAccessibleText(number);
        return words;
    }

    private static Region slip(Kit kit, SlipState slip) {
        return switch (slip) {
            case SlipState.Printed _ ->
                    banner(kit, "printed", "plain", Icon.SLIP, List.of(Message.SLIP_PRINTED));
            case SlipState.NotPrinted _ ->
                    banner(
                            kit,
                            "not-printed",
                            "heed",
                            Icon.WARNING,
                            List.of(Message.SLIP_NOT_PRINTED, Message.SLIP_TORN));
            case SlipState.InDoubt _ ->
                    banner(kit, "in-doubt", "heed", Icon.WARNING, List.of(Message.SLIP_IN_DOUBT));
            case SlipState.None _ ->
                    banner(kit, "none", "plain", Icon.INFO, List.of(Message.SLIP_NONE));
        };
    }

    /// @param state found as `slip-…`
    private static Region banner(
            Kit kit, String state, String style, Icon icon, List<Message> lines) {
        Region banner =
                Cards.banner(
                        kit,
                        style,
                        icon,
                        lines.stream().map(line -> kit.words(TextStyle.STRONG, line)).toList());
        banner.setId("slip-" + state);
        return banner;
    }

    private static Region next(Kit kit, List<Localized> next) {
        var list = Cards.card(kit, "open");
        list.getChildren().add(kit.words(TextStyle.STRONG, Message.RESULT_NEXT).coloured("title"));
        for (var text : next) {
            var dot = new Region();
            dot.getStyleClass().add("bullet");
            dot.setMinSize(12, 12);
            dot.setMaxSize(12, 12);
            var line = new HBox(kit.space(2), dot, kit.words(TextStyle.BODY, text));
            line.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(line);
        }
        return list;
    }
}
