package mo.balcao.ui.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.ConsentLine;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Cards;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// Paragraphs to read and lines to tick; without lines it only informs. Ticking changes the line in place.
public final class ConsentView implements View {
    private final Kit kit;
    private final Map<String, ConsentRow> rows = new LinkedHashMap<>();
    private final Press next;
    private final ReadOnlyObjectWrapper<Page> page;
    private Screen.Consent shown;

    public ConsentView(Kit kit, Screen.Consent screen) {
        this.kit = kit;
        shown = screen;
        boolean informs = screen.lines().isEmpty();
        next =
                Buttons.primary(
                        kit,
                        "continue",
                        informs ? Message.BUTTON_CONTINUE : Message.BUTTON_AGREE,
                        Icon.FORWARD,
                        this::goOn);
        for (var line : screen.lines()) {
            rows.put(line.id(), new ConsentRow(kit, line));
        }
        page = new ReadOnlyObjectWrapper<>(informs ? informing() : asking());
        refresh();
    }

    private Page informing() {
        var text = Cards.card(kit, "plain");
        text.setSpacing(kit.space(3));
        for (Localized paragraph : shown.paragraphs()) {
            text.getChildren().add(kit.words(TextStyle.LEAD, paragraph));
        }
        var content = new VBox(kit.space(3));
        content.getChildren().addAll(notices());
        content.getChildren().add(text);
        return buttons(Page.of(kit.wording().of(Message.INFORM_TITLE), content, Placement.TOP));
    }

    private List<HBox> notices() {
        return shown.notices().stream()
                .map(notice ->
                        Cards.banner(
                                kit,
                                "heed",
                                Icon.WARNING,
                                List.of(kit.words(TextStyle.STRONG, notice.text()))))
                .toList();
    }

    private Page asking() {
        var lead = new VBox(kit.space(2));
        lead.getChildren().addAll(notices());
        for (Localized paragraph : shown.paragraphs()) {
            lead.getChildren().add(kit.words(TextStyle.BODY, paragraph).coloured("muted"));
        }
        lead.getChildren().add(kit.words(TextStyle.STRONG, Message.CONSENT_LEAD));
        var content = new VBox(kit.tokens().gap() * 1.2);
        rows.values().forEach(row -> content.getChildren().add(row.press()));
        var title = kit.wording().of(Message.CONSENT_TITLE);
        return buttons(Page.touchable(title, content, Placement.TOP).after(lead));
    }

    private Page buttons(Page bare) {
        var leave =
                Buttons.secondary(
                        kit,
                        "leave",
                        Message.BUTTON_LEAVE,
                        Icon.CLOSE,
                        () -> kit.act(new Act.Leave()));
        var back =
                Buttons.secondary(
                        kit, "back", Message.BUTTON_BACK, Icon.BACK, () -> kit.act(new Act.Back()));
        return bare.under(shown.heading()).with(next, leave, back);
    }

    /// Where something is still needed, the lines say so instead.
    private void goOn() {
        if (shown.mayContinue()) {
            kit.act(new Act.Continue());
        } else {
            rows.values().forEach(ConsentRow::remind);
        }
    }

    private void refresh() {
        next.setResting(!shown.mayContinue());
        for (ConsentLine line : shown.lines()) {
            var row = rows.get(line.id());
            if (row != null) {
                row.show(line);
            }
        }
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        if (!(screen instanceof Screen.Consent consent)
                || !consent.heading().equals(shown.heading())
                || !consent.notices().equals(shown.notices())
                || !consent.paragraphs().equals(shown.paragraphs())
                || !consent.lines().stream()
                        .map(ConsentLine::id)
                        .toList()
                        .equals(shown.lines().stream().map(ConsentLine::id).toList())) {
            return false;
        }
        shown = consent;
        refresh();
        return true;
    }

    @Override
    public void close() {
        // Nothing moves.
    }
}
