package mo.balcao.ui.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.core.text.Message;

/// A form: one field open at a time, with our own keyboard under it. The toolkit's own keyboard must never appear: it
/// brings the JVM down.
final class FormView {
    private final Page page;

    FormView(Page page) {
        this.page = page;
    }

    ViewParts of(Screen.Form form) {
        VBox column = page.column(page.title(page.say(Message.FORM_TITLE)));
        form.fields().forEach(field -> column.getChildren().add(field(field)));
        Button go = page.primary("continue", Message.BUTTON_CONTINUE, new Act.Continue());
        go.setDisable(!form.mayContinue());
        return new ViewParts(
                "form",
                Optional.of(form.heading()),
                column,
                List.of(
                        page.button("leave", page.say(Message.BUTTON_LEAVE), new Act.Leave()),
                        page.button("back", page.say(Message.BUTTON_BACK), new Act.Back()),
                        go));
    }

    private Node field(Screen.Field field) {
        String need = page.say(field.required() ? Message.FORM_REQUIRED : Message.FORM_OPTIONAL);
        VBox box =
                page.card(page.label(page.say(field.label()), "strong"), page.label(need, "quiet"));
        switch (field.input()) {
            case Input.Choice(List<Input.Option> options) ->
                    options.forEach(option -> box.getChildren().add(option(field, option)));
            case Input.Text(int most) -> typed(box, field, most, false);
            case Input.Digits(int most) -> typed(box, field, most, true);
        }
        field.problem()
                .ifPresent(problem -> {
                    Label label = page.label(page.say(problem), "warning");
                    box.getChildren().add(label);
                });
        return box;
    }

    private Node option(Screen.Field field, Input.Option option) {
        Button button =
                page.button(
                        "option-" + option.id(),
                        page.say(option.label()),
                        new Act.Fill(field.id(), option.id()),
                        "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setPrefHeight(page.sizes().target());
        if (option.id().equals(field.value())) {
            button.getStyleClass().add("on");
        }
        return button;
    }

    private void typed(VBox box, Screen.Field field, int most, boolean digits) {
        Label value =
                page.label(
                        field.value().isEmpty() ? page.say(Message.FORM_TOUCH) : field.value(),
                        "subtitle");
        value.setId("field-" + field.id());
        value.setAccessibleText(page.say(field.label()));
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(page.sizes().target());
        value.getStyleClass().addAll("card", field.value().isEmpty() ? "quiet" : "strong");
        box.getChildren()
                .addAll(
                        value,
                        new Keyboard(page, digits)
                                .typing(
                                        field.value(),
                                        text -> {
                                            if (text.codePointCount(0, text.length()) <= most) {
                                                page.counter().act(new Act.Fill(field.id(), text));
                                            }
                                        }));
    }
}
