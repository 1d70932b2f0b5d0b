package mo.balcao.ui.door;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Kit;

/// Which door, and what to do with it. Nothing is touched here: the door itself is the button.
public final class DoorView implements View {
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Page> page;
    private Screen.Door shown;

    public DoorView(Kit kit, Screen.Door screen) {
        this.kit = kit;
        shown = screen;
        page = new ReadOnlyObjectWrapper<>(page(screen));
    }

    private Page page(Screen.Door screen) {
        Region what =
                switch (screen.moment()) {
                    case OPENING ->
                            Cards.card(
                                    kit,
                                    "plain",
                                    kit.words(TextStyle.HEADING, Message.DOOR_OPENING_TEXT));
                    case TAKE -> banner("good", Icon.DOCUMENT, Message.DOOR_TAKE_TEXT);
                    case CLOSE -> banner("heed", Icon.WARNING, Message.DOOR_CLOSE_TEXT);
                };
        what.setId("door-" + screen.moment().name().toLowerCase(Locale.ROOT));
        Message title =
                switch (screen.moment()) {
                    case OPENING -> Message.DOOR_OPENING;
                    case TAKE -> Message.DOOR_TAKE;
                    case CLOSE -> Message.DOOR_CLOSE;
                };
        return Page.of(
                        kit.wording().of(title, screen.number()),
                        new VBox(kit.space(3), what),
                        Placement.TOP)
                .under(screen.heading())
                .with(CabinetPicture.of(kit, screen.number(), screen.doors(), screen.moment()));
    }

    private Region banner(String style, Icon icon, Message text) {
        return Cards.banner(kit, style, icon, List.of(kit.words(TextStyle.HEADING, text)));
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        if (!(screen instanceof Screen.Door door)) {
            return false;
        }
        if (!door.equals(shown)) {
            shown = door;
            page.set(page(door));
        }
        return true;
    }

    @Override
    public void close() {}
}
