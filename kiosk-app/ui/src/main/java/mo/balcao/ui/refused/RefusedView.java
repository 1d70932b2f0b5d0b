package mo.balcao.ui.refused;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
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

/// What happened, what to do now, and where else this can be done.
public final class RefusedView {
    private RefusedView() {}

    public static View of(Kit kit, Screen.Refused screen) {
        var words = kit.wording();
        var problem = words.problem(screen.code());
        var what =
                Cards.card(
                        kit,
                        "stop",
                        Cards.pointed(
                                kit,
                                Icon.WARNING,
                                kit.tokens().primary(),
                                kit.words(TextStyle.LEAD, problem.explanation())));
        what.setId("problem-" + screen.code());
        var now =
                Cards.card(
                        kit,
                        "plain",
                        Cards.pointed(
                                kit,
                                screen.mayRetry() ? Icon.RETRY : Icon.FORWARD,
                                kit.tokens().primary(),
                                kit.words(TextStyle.HEADING, problem.next())));
        var content = new VBox(kit.space(3), what, now);
        if (!screen.instead().isEmpty()) {
            content.getChildren().add(instead(kit, screen));
        }
        var page =
                Page.of(words.of(problem.title()), content, Placement.TOP).under(screen.heading());
        var home =
                screen.mayRetry()
                        ? Buttons.secondary(
                                kit, "leave", Message.BUTTON_HOME, Icon.HOME, () -> leave(kit))
                        : Buttons.primary(
                                kit, "leave", Message.BUTTON_HOME, Icon.HOME, () -> leave(kit));
        return new StillView(
                screen,
                screen.mayRetry()
                        ? page.with(
                                Buttons.primary(
                                        kit,
                                        "retry",
                                        Message.BUTTON_RETRY,
                                        Icon.RETRY,
                                        () -> kit.act(new Act.Retry())),
                                home)
                        : page.with(home));
    }

    private static VBox instead(Kit kit, Screen.Refused screen) {
        var lines = new VBox(kit.space(1.5));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().add(kit.words(TextStyle.STRONG, Message.CHROME_INSTEAD));
        for (var text : screen.instead()) {
            lines.getChildren().add(kit.words(TextStyle.BODY, text));
        }
        return Cards.card(
                kit, "open", Cards.pointed(kit, Icon.COUNTER, kit.tokens().primary(), lines));
    }

    private static void leave(Kit kit) {
        kit.act(new Act.Leave());
    }
}
