package mo.balcao.ui.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.ui.look.Icons;

/// What became of the case. Filed and merely received look different: only a filing number stands on the brand's colour.
final class ResultView {
    private final Page page;

    ResultView(Page page) {
        this.page = page;
    }

    ViewParts of(Screen.Result result) {
        VBox column = page.column();
        switch (result.filing()) {
            case Screen.Filing.Filed(String number) -> {
                VBox band =
                        new VBox(
                                page.sizes().gap(),
                                page.row(
                                        Icons.of("tick", 110, "icon-on-brand"),
                                        page.label(page.say(Message.RESULT_FILED), "title")),
                                page.label(page.say(Message.RESULT_NUMBER)),
                                number(number));
                band.getStyleClass().add("band");
                column.getChildren()
                        .addAll(band, page.label(page.say(Message.RESULT_FILED_TEXT), "subtitle"));
            }
            case Screen.Filing.Received(String reference) ->
                    column.getChildren()
                            .add(
                                    page.card(
                                            page.row(
                                                    Icons.of("warning", 84, "accent"),
                                                    page.label(
                                                            page.say(Message.RESULT_RECEIVED),
                                                            "title")),
                                            page.label(
                                                    page.say(Message.RESULT_RECEIVED_TEXT),
                                                    "subtitle"),
                                            page.label(page.say(Message.RESULT_REFERENCE), "quiet"),
                                            page.label(reference, "strong")));
        }
        slip(result.slip())
                .ifPresent(text ->
                        column.getChildren()
                                .add(page.card(page.row(Icons.of("document", 84, "icon"), text))));
        if (!result.next().isEmpty()) {
            column.getChildren().add(page.label(page.say(Message.RESULT_NEXT), "strong"));
        }
        for (Localized next : result.next()) {
            column.getChildren().add(page.label(page.say(next), "notice"));
        }
        Node done = page.primary("continue", Message.BUTTON_DONE, new Act.Continue());
        return new ViewParts("result", Optional.of(result.heading()), column, List.of(done));
    }

    private Label number(String number) {
        Label label = page.label(number, "huge");
        label.setId("filing-number");
        label.setAccessibleText(number);
        return label;
    }

    private Optional<Label> slip(Screen.SlipState slip) {
        return switch (slip) {
            case Screen.SlipState.Printed() ->
                    Optional.of(page.label(page.say(Message.SLIP_PRINTED), "subtitle"));
            case Screen.SlipState.NotPrinted(String fault) ->
                    Optional.of(
                            page.label(
                                    page.say(page.texts().problem(fault).title())
                                            + "\n"
                                            + page.say(Message.SLIP_NOT_PRINTED)
                                            + "\n"
                                            + page.say(Message.SLIP_TORN),
                                    "warning"));
            case Screen.SlipState.InDoubt() ->
                    Optional.of(page.label(page.say(Message.SLIP_IN_DOUBT), "warning"));
            case Screen.SlipState.None() -> Optional.empty();
        };
    }
}
