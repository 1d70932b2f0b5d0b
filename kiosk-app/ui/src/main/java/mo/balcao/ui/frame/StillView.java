package mo.balcao.ui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mo.balcao.core.screen.Screen;

/// A view that shows one picture of its data; other data need another view.
public final class StillView implements View {
    private final ReadOnlyObjectWrapper<Page> page;
    private final Screen screen;

    public StillView(Screen screen, Page page) {
        this.screen = screen;
        this.page = new ReadOnlyObjectWrapper<>(page);
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen other) {
        return other.equals(screen);
    }

    @Override
    public void close() {
        // Nothing moves.
    }
}
