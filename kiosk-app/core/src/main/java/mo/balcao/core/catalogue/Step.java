package mo.balcao.core.catalogue;

import java.util.List;
import java.util.Set;
import mo.balcao.core.text.Localized;

/// One step of a service, in the order a resident meets them.
public sealed interface Step {
    Basis basis();

    /// Who is it? Never by biometrics alone.
    record Identify(Set<Means> means, Basis basis) implements Step {
        /// Whether a document is asked for, not a person.
        public boolean pickUp() {
            return means.contains(Means.PICK_UP);
        }
    }

    /// Something to read before going on.
    record Inform(List<Localized> paragraphs, Basis basis) implements Step {}

    /// Every recipient is its own line, ticked by the resident.
    record Consent(List<ConsentLine> lines, Basis basis) implements Step {}

    /// One question with a few big answers; the answer is a field like a form's.
    record Choose(FormField field, Basis basis) implements Step {}

    record Form(List<FormField> fields, Basis basis) implements Step {}

    record Review(List<ReviewLine> lines, Basis basis) implements Step {}

    /// Opens the door that the pick-up code named; the resident takes the document out and shuts it.
    record OpenCompartment(Basis basis) implements Step {}

    /// From here on the case cannot be lost.
    record Submit(Basis basis) implements Step {}

    record Print(Basis basis) implements Step {}

    /// @param next what happens now, and what the resident has to do, if anything
    record Finish(List<Localized> next, Basis basis) implements Step {}

    /// @param recipient bureau that receives its part only when this line is ticked
    record ConsentLine(String id, Localized text, String recipient, boolean required) {}

    record ReviewLine(Localized label, Value value) {}

    /// Where a line of the review takes its value from.
    sealed interface Value {
        /// `attribute:NAME`
        record Attribute(String name) implements Value {}

        /// `field:ID`, of a form or a choose step
        record Field(String id) implements Value {}

        /// `custody:door`: the door that the pick-up code named
        record Door() implements Value {}

        /// `recipients`: the names of the bureaux that will receive a part
        record Recipients() implements Value {}

        /// The text itself, in four languages.
        record Fixed(Localized text) implements Value {}
    }
}
