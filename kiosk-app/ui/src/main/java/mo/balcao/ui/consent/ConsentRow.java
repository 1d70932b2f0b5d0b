package mo.balcao.ui.consent;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen.ConsentLine;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;
import mo.balcao.ui.parts.Words;

/// One consent: a large box to tick, what is agreed to, who gets it, whether it is needed.
final class ConsentRow {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Kit kit;
    private final Glyph tick;
    private final Words state;
    private final Press press;
    private ConsentLine shown;

    ConsentRow(Kit kit, ConsentLine line) {
        this.kit = kit;
        shown = line;
        double box = kit.tokens().touch();
        tick = new Glyph(Icon.CHECK, box * 0.72, 6);
        var square = new StackPane(tick);
        square.setMinSize(box, box);
        square.setMaxSize(box, box);
        square.getStyleClass().add("tick-box");
        state = kit.words(TextStyle.CAPTION_STRONG, "").coloured("row-state");
        var text =
                new VBox(
                        kit.space(0.75),
                        kit.words(TextStyle.STRONG, line.text()),
                        kit.words(
                                        TextStyle.CAPTION,
                                        kit.wording()
                                                .of(Message.CONSENT_RECIPIENT, line.recipient()))
                                .coloured("muted"),
                        state);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(kit.space(3.5), square, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(kit.space(2.5), kit.space(3), kit.space(2.5), kit.space(3)));
        press = new Press("consent-" + line.id(), "", row, this::toggle).styled("row");
        press.setAccessibleRole(AccessibleRole.CHECK_BOX);
        show(line);
    }

    Press press() {
        return press;
    }

    void show(ConsentLine line) {
        shown = line;
        press.setChosen(line.on());
        tick.setVisible(line.on());
        if (line.on()) {
            press.pseudoClassStateChanged(MISSING, false);
        }
        var words = kit.wording();
        String need =
                words.of(line.required() ? Message.CONSENT_REQUIRED : Message.CONSENT_OPTIONAL);
        String said = words.of(line.on() ? Message.CONSENT_AGREED : Message.CONSENT_NOT_AGREED);
        state.setWords(line.on() ? said : need);
        press.setAccessibleText(words.spoken(words.of(line.text()), words.spoken(need, said)));
    }

    /// Drawn so that it is seen what keeps the resident from going on.
    void remind() {
        press.pseudoClassStateChanged(MISSING, shown.required() && !shown.on());
    }

    private void toggle() {
        kit.act(new Act.Tick(shown.id(), !shown.on()));
    }
}
