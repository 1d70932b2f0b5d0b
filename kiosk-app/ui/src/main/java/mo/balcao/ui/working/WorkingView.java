package mo.balcao.ui.working;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Work;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;

/// A lotus that opens petal by petal, what is being done, and what comes after it.
public final class WorkingView implements View {
    private static final List<Work> AFTER_SUBMIT = List.of(Work.SAVING, Work.FILING, Work.PRINTING);

    private final Kit kit;
    private final OpeningLotus lotus = new OpeningLotus();
    private final ReadOnlyObjectWrapper<Page> page;
    private Screen.Working shown;

    public WorkingView(Kit kit, Screen.Working screen) {
        this.kit = kit;
        shown = screen;
        page = new ReadOnlyObjectWrapper<>(page(screen));
        lotus.play();
    }

    private Page page(Screen.Working screen) {
        var content = new VBox(kit.space(3));
        content.setAlignment(Pos.TOP_CENTER);
        content.getChildren()
                .add(
                        kit.words(
                                        TextStyle.LEAD,
                                        kit.wording()
                                                .of(
                                                        Message.WORKING_USUAL,
                                                        Math.max(1, screen.usual().toSeconds())))
                                .centred());
        if (AFTER_SUBMIT.contains(screen.work())) {
            content.getChildren().add(stages(screen.work()));
        }
        content.getChildren().add(kit.words(TextStyle.STRONG, Message.WORKING_STAY).centred());
        return Page.of(kit.wording().of(name(screen.work())), content, Placement.CENTRED)
                .under(screen.heading())
                .with(lotus.drawing());
    }

    private VBox stages(Work now) {
        var card = Cards.card(kit, "plain");
        for (var work : AFTER_SUBMIT) {
            card.getChildren().add(stage(work, now));
        }
        return card;
    }

    private HBox stage(Work work, Work now) {
        boolean done = work.compareTo(now) < 0;
        boolean current = work == now;
        double side = kit.tokens().type().body() * 1.7;
        var mark = new StackPane(done ? new Glyph(Icon.CHECK, side * 0.6, 6) : new Region());
        mark.setMinSize(side, side);
        mark.setMaxSize(side, side);
        mark.getStyleClass()
                .addAll("stage", done ? "stage-done" : current ? "stage-now" : "stage-later");
        var style = current ? TextStyle.HEADING : TextStyle.LEAD;
        var words = kit.words(style, name(work)).coloured(current || done ? "ink" : "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(kit.space(3), mark, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(kit.space(1), 0, kit.space(1), 0));
        return line;
    }

    private static Message name(Work work) {
        return switch (work) {
            case CHECKING_IDENTITY -> Message.WORKING_CHECKING;
            case FINDING -> Message.WORKING_FINDING;
            case SAVING -> Message.WORKING_SAVING;
            case FILING -> Message.WORKING_FILING;
            case PRINTING -> Message.WORKING_PRINTING;
        };
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        if (!(screen instanceof Screen.Working working)) {
            return false;
        }
        if (!working.equals(shown)) {
            shown = working;
            page.set(page(working));
        }
        return true;
    }

    @Override
    public void close() {
        lotus.stop();
    }
}
