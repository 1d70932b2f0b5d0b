package mo.balcao.ui.attract;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.motif.Harbour;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// The city by the water, and one large place to touch.
public final class AttractView implements View {
    private final Screen.Attract screen;
    private final Harbour harbour = new Harbour();
    private final ReadOnlyObjectWrapper<Page> page;

    public AttractView(Kit kit, Screen.Attract screen) {
        this.screen = screen;
        page = new ReadOnlyObjectWrapper<>(page(kit));
        harbour.play();
    }

    private Page page(Kit kit) {
        var parts = new ArrayList<Node>();
        parts.add(kit.words(TextStyle.DISPLAY, Message.ATTRACT_TITLE).centred().coloured("title"));
        parts.add(start(kit));
        for (var notice : screen.notices()) {
            parts.add(
                    Cards.banner(
                            kit,
                            "quiet",
                            Icon.INFO,
                            List.of(kit.words(TextStyle.BODY, notice.text()))));
        }
        var content = new VBox(kit.space(4));
        content.getChildren().addAll(parts);
        content.setPadding(new Insets(kit.space(2), 0, kit.space(2), 0));
        return Page.touchable("", content, Placement.STAGE).with(harbour.drawing());
    }

    /// "Touch to begin" in the chosen language, and smaller in the others: whoever comes next may read another one.
    private static Press start(Kit kit) {
        var small = kit.small();
        var own = kit.words(TextStyle.TITLE, Message.ATTRACT_TOUCH).centred();
        var others = new VBox(kit.space(0.5));
        others.setAlignment(Pos.CENTER);
        for (var language : Language.values()) {
            if (language != kit.wording().language()) {
                String text = kit.wording().texts().of(Message.ATTRACT_TOUCH).in(language);
                others.getChildren().add(small.words(TextStyle.CAPTION, language, text).centred());
            }
        }
        var words = new VBox(kit.space(1.5), own, others);
        words.setAlignment(Pos.CENTER);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(kit.space(3), new Glyph(Icon.TOUCH, kit.tokens().primary()), words);
        line.setAlignment(Pos.CENTER);
        var press =
                new Press(
                                "attract",
                                kit.wording().of(Message.ATTRACT_TOUCH),
                                line,
                                () -> kit.act(new Act.Touch()))
                        .styled("primary");
        press.setPadding(new Insets(kit.space(4)));
        return press;
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
        harbour.stop();
    }
}
