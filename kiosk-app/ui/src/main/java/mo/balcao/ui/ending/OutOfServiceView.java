package mo.balcao.ui.ending;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.StillView;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Kit;

/// The machine serves nobody now: says so, says sorry, says where to go.
public final class OutOfServiceView {
    private OutOfServiceView() {}

    public static View of(Kit kit, Screen.OutOfService screen) {
        var words = kit.wording();
        var instead = new VBox(kit.space(1.5));
        instead.setAlignment(Pos.CENTER_LEFT);
        for (var text : screen.instead()) {
            instead.getChildren().add(kit.words(TextStyle.HEADING, text));
        }
        var content =
                new VBox(
                        kit.space(4),
                        kit.words(TextStyle.TITLE, Message.OUT_OF_SERVICE_TITLE)
                                .centred()
                                .coloured("title"),
                        kit.words(TextStyle.LEAD, words.problem(screen.code()).explanation())
                                .centred(),
                        Cards.card(
                                kit,
                                "plain",
                                Cards.pointed(kit, Icon.COUNTER, kit.tokens().primary(), instead)),
                        kit.words(TextStyle.BODY, Message.OUT_OF_SERVICE_TEXT)
                                .centred()
                                .coloured("muted"),
                        kit.words(TextStyle.CAPTION, words.of(Message.CHROME_CODE, screen.code()))
                                .centred()
                                .coloured("muted"));
        return new StillView(screen, Page.of("", content, Placement.CENTRED).with(Pause.drawn()));
    }
}
