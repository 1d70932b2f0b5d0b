package mo.balcao.ui.identify;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// A phone that moves to the reader and what to do; then how to hold it better; then "one moment".
public final class IdentifyView implements View {
    private final Kit kit;
    private final PhoneAtReader picture;
    private final ReadOnlyObjectWrapper<Page> page;
    private Screen.Identify shown;

    public IdentifyView(Kit kit, Screen.Identify screen) {
        this.kit = kit;
        shown = screen;
        picture = new PhoneAtReader(screen.reading());
        page = new ReadOnlyObjectWrapper<>(page(screen));
        picture.play();
    }

    private Page page(Screen.Identify screen) {
        var content = new VBox(kit.space(3));
        content.getChildren().addAll(instruction(screen));
        var title =
                switch (screen.reading()) {
                    case SHOW_CODE, HOLD_STEADY ->
                            pickUp(screen)
                                    ? Message.IDENTIFY_PICK_UP_TITLE
                                    : Message.IDENTIFY_TITLE;
                    case CHECKING -> Message.IDENTIFY_CHECKING;
                };
        return Page.of(kit.wording().of(title), content, Placement.TOP)
                .under(screen.heading())
                .with(picture.drawing())
                .withOnly(
                        Buttons.secondary(
                                kit,
                                "leave",
                                Message.BUTTON_LEAVE,
                                Icon.CLOSE,
                                () -> kit.act(new Act.Leave())));
    }

    private List<Node> instruction(Screen.Identify screen) {
        var parts = new ArrayList<Node>();
        switch (screen.reading()) {
            case SHOW_CODE ->
                    parts.add(
                            Cards.card(
                                    kit,
                                    "plain",
                                    Cards.pointed(
                                            kit,
                                            Icon.PHONE,
                                            kit.tokens().primary() * 1.1,
                                            kit.words(
                                                    TextStyle.LEAD,
                                                    pickUp(screen)
                                                            ? Message.IDENTIFY_PICK_UP_SHOW
                                                            : Message.IDENTIFY_SHOW))));
            case HOLD_STEADY ->
                    parts.add(
                            Cards.banner(
                                    kit,
                                    "heed",
                                    Icon.WARNING,
                                    List.of(
                                            kit.words(TextStyle.HEADING, Message.IDENTIFY_STEADY),
                                            kit.words(TextStyle.LEAD, Message.IDENTIFY_BRIGHTER))));
            case CHECKING -> {
                return List.of();
            }
        }
        parts.add(tries(screen.triesLeft()));
        parts.add(
                hint(
                        Icon.LOCK,
                        pickUp(screen)
                                ? Message.IDENTIFY_PICK_UP_PRIVACY
                                : Message.IDENTIFY_PRIVACY));
        return parts;
    }

    private static boolean pickUp(Screen.Identify screen) {
        return screen.wanted() == Screen.Wanted.PICK_UP;
    }

    private HBox tries(int left) {
        return hint(
                Icon.RETRY,
                kit.words(TextStyle.STRONG, kit.wording().of(Message.IDENTIFY_TRIES, left)));
    }

    private HBox hint(Icon icon, Message text) {
        return hint(icon, kit.words(TextStyle.BODY, text));
    }

    private HBox hint(Icon icon, Words words) {
        var line = new HBox(kit.space(2), new Glyph(icon, kit.tokens().type().body() * 1.3), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hint");
        return line;
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        if (!(screen instanceof Screen.Identify identify)) {
            return false;
        }
        if (!identify.equals(shown)) {
            shown = identify;
            picture.show(identify.reading());
            page.set(page(identify));
        }
        return true;
    }

    @Override
    public void close() {
        picture.stop();
    }
}
