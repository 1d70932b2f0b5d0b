package mo.balcao.ui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import mo.balcao.core.screen.Screen;

/// A screen as it is drawn. FX thread only.
public interface View {
    /// What the frame shows; it may change while the view stands (a form opens its keyboard).
    ReadOnlyObjectProperty<Page> page();

    /// Takes new data; false when this view cannot show them and another one is needed.
    boolean show(Screen screen);

    /// The view is gone: ends its animations.
    void close();
}
