package mo.balcao.ui.ending;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Thing;
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

/// Nothing of theirs may stay behind: each thing as a large picture with its name.
public final class TakeThingsView {
    private TakeThingsView() {}

    public static View of(Kit kit, Screen.TakeThings screen) {
        boolean large = kit.theme().comfort().textSize().compareTo(TextSize.LARGE) > 0;
        Pane things = large ? new VBox(kit.space(2)) : new HBox(kit.space(3));
        for (var thing : screen.things()) {
            var card = large ? row(kit, thing) : thing(kit, thing);
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(300);
            things.getChildren().add(card);
        }
        var content =
                new VBox(
                        kit.space(4),
                        things,
                        Cards.banner(
                                kit,
                                "good",
                                Icon.LOCK,
                                List.of(kit.words(TextStyle.LEAD, Message.TAKE_WIPED))),
                        kit.words(TextStyle.HEADING, Message.TAKE_THANKS).centred());
        var page =
                Page.of(kit.wording().of(Message.TAKE_TITLE), content, Placement.CENTRED)
                        .with(
                                Buttons.primary(
                                        kit,
                                        "continue",
                                        Message.BUTTON_DONE,
                                        Icon.CHECK,
                                        () -> kit.act(new Act.Continue())));
        return new StillView(screen, page);
    }

    private static Region row(Kit kit, Thing thing) {
        var words = kit.words(TextStyle.TITLE, name(thing));
        return Cards.card(
                kit, "plain", Cards.pointed(kit, icon(thing), kit.tokens().primary() * 1.2, words));
    }

    private static Region thing(Kit kit, Thing thing) {
        var card =
                Cards.card(
                        kit,
                        "plain",
                        Cards.disc(icon(thing), 200),
                        kit.words(TextStyle.HEADING, name(thing)).centred());
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(kit.space(5), kit.space(2), kit.space(4), kit.space(2)));
        return card;
    }

    private static Icon icon(Thing thing) {
        return switch (thing) {
            case PHONE -> Icon.PHONE;
            case CARD -> Icon.CARD;
            case DOCUMENT -> Icon.DOCUMENT;
            case SLIP -> Icon.SLIP;
        };
    }

    private static Message name(Thing thing) {
        return switch (thing) {
            case PHONE -> Message.TAKE_PHONE;
            case CARD -> Message.TAKE_CARD;
            case DOCUMENT -> Message.TAKE_DOCUMENT;
            case SLIP -> Message.TAKE_SLIP;
        };
    }
}
