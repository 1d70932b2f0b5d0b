package mo.balcao.ui.home;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/// Notices, then one tile per service.
public final class HomeView implements View {
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Page> page;
    private Screen.Home shown;

    public HomeView(Kit kit, Screen.Home screen) {
        this.kit = kit;
        shown = screen;
        page = new ReadOnlyObjectWrapper<>(page(screen));
    }

    private Page page(Screen.Home home) {
        var content = new VBox(kit.tokens().gap() * 1.5);
        var notices = new VBox(kit.tokens().gap());
        for (var notice : home.notices()) {
            notices.getChildren()
                    .add(
                            Cards.banner(
                                    kit,
                                    "quiet",
                                    Icon.INFO,
                                    List.of(kit.words(TextStyle.BODY, notice.text()))));
        }
        for (var tile : home.tiles()) {
            content.getChildren().add(Tiles.tile(kit, tile));
        }
        if (home.tiles().isEmpty()) {
            content.getChildren().add(kit.words(TextStyle.LEAD, Message.HOME_EMPTY));
        }
        var page = Page.touchable(kit.wording().of(Message.HOME_TITLE), content, Placement.TOP);
        return home.notices().isEmpty() ? page : page.after(notices);
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        if (!(screen instanceof Screen.Home home)) {
            return false;
        }
        if (!home.equals(shown)) {
            shown = home;
            page.set(page(home));
        }
        return true;
    }

    @Override
    public void close() {
        // Nothing moves.
    }
}
