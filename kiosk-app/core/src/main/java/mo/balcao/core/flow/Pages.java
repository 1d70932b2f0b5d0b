package mo.balcao.core.flow;

import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.screen.Act;

/// What a resident does on a page, and whether the page lets them go on.
public final class Pages {
    private Pages() {}

    /// Whether everything this page requires is there.
    public static boolean complete(Case of, Step step) {
        return switch (step) {
            case Step.Consent consent ->
                    consent.lines().stream()
                            .filter(Step.ConsentLine::required)
                            .allMatch(line -> of.ticked().contains(line.id()));
            case Step.Form form ->
                    form.fields().stream().allMatch(field -> field.accepts(of.value(field)));
            case Step.Choose choose -> choose.field().accepts(of.value(choose.field()));
            case Step.Inform _, Step.Review _ -> true;
            case Step.Identify _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ ->
                    true;
        };
    }

    static Case tick(Case of, Step step, Act.Tick tick) {
        boolean here =
                step instanceof Step.Consent consent
                        && consent.lines().stream().anyMatch(l -> l.id().equals(tick.lineId()));
        return here ? of.tick(tick.lineId(), tick.on()) : of;
    }

    static Case fill(Case of, Step step, Act.Fill fill) {
        return asks(step, fill.fieldId()) && acceptable(fill.value())
                ? of.answer(fill.fieldId(), fill.value())
                : of;
    }

    private static boolean asks(Step step, String field) {
        return switch (step) {
            case Step.Form form ->
                    form.fields().stream().map(FormField::id).anyMatch(field::equals);
            case Step.Choose choose -> choose.field().id().equals(field);
            case Step.Identify _,
                    Step.Inform _,
                    Step.Consent _,
                    Step.Review _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ ->
                    false;
        };
    }

    private static boolean acceptable(String value) {
        return value.length() <= Limits.LONGEST_ANSWER
                && value.chars().noneMatch(Character::isISOControl);
    }

    /// A form without questions is no page.
    static boolean isEmpty(Step step) {
        return step instanceof Step.Form form && form.fields().isEmpty();
    }
}
