package mo.balcao.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input;

/// What a resident is typing. Keys change the text here at once and are told to the session; the session's answer
/// never overwrites a text that is being typed. One thread.
public final class FormModel {
    private final Consumer<Act> acts;
    private Screen.Form form;
    private Optional<String> editing = Optional.empty();
    private String text = "";
    private Runnable changed = () -> {};

    public FormModel(Consumer<Act> acts, Screen.Form form) {
        this.acts = acts;
        this.form = form;
    }

    /// Called after every change; the view that stands now sets it.
    void onChange(Runnable listener) {
        changed = listener;
    }

    public Screen.Form form() {
        return form;
    }

    /// False when the data belong to another form.
    public boolean take(Screen.Form newer) {
        if (!ids(newer).equals(ids(form))
                || newer.heading().step() != form.heading().step()
                || !newer.heading().service().equals(form.heading().service())) {
            return false;
        }
        form = newer;
        changed.run();
        return true;
    }

    public Optional<Field> editing() {
        return editing.flatMap(this::field);
    }

    /// The text of the field that is open.
    public String text() {
        return text;
    }

    public void open(String fieldId) {
        editing = Optional.of(fieldId);
        text = field(fieldId).map(Field::value).orElse("");
        changed.run();
    }

    public void type(String typed) {
        if (text.length() + typed.length() <= room()) {
            put(text + typed);
        }
    }

    public void delete() {
        if (!text.isEmpty()) {
            put(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
        }
    }

    public void clear() {
        if (!text.isEmpty()) {
            put("");
        }
    }

    /// The next field with a keyboard, or the whole form again.
    public void next() {
        nextTyped().ifPresentOrElse(field -> open(field.id()), this::close);
    }

    public boolean hasNext() {
        return nextTyped().isPresent();
    }

    public void close() {
        editing = Optional.empty();
        text = "";
        changed.run();
    }

    public void choose(String fieldId, String optionId) {
        acts.accept(new Act.Fill(fieldId, optionId));
    }

    /// How many characters the open field takes.
    public int room() {
        return editing()
                .map(field ->
                        switch (field.input()) {
                            case Input.Text(int max) -> max;
                            case Input.Digits(int max) -> max;
                            case Input.Choice _ -> 0;
                        })
                .orElse(0);
    }

    private void put(String newer) {
        text = newer;
        editing.ifPresent(id -> acts.accept(new Act.Fill(id, newer)));
        changed.run();
    }

    private Optional<Field> nextTyped() {
        boolean after = false;
        for (var field : form.fields()) {
            if (after && !(field.input() instanceof Input.Choice)) {
                return Optional.of(field);
            }
            after |= editing.map(id -> Objects.equals(id, field.id())).orElse(false);
        }
        return Optional.empty();
    }

    private Optional<Field> field(String id) {
        return form.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private static List<String> ids(Screen.Form form) {
        return form.fields().stream().map(Field::id).toList();
    }
}
