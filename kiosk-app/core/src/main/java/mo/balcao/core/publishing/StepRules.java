package mo.balcao.core.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.Means;
import mo.balcao.core.catalogue.Problem;
import mo.balcao.core.catalogue.ReceiptPolicy;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;

/// The order of the steps, and that what they name is there.
final class StepRules {
    private final ServiceDefinition service;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> consents = new HashSet<>();
    private boolean identified;
    private boolean pickUp;
    private boolean opened;
    private boolean reviewed;
    private boolean submitted;
    private boolean printed;

    private StepRules(ServiceDefinition service) {
        this.service = service;
    }

    static List<Problem> problems(ServiceDefinition service) {
        var rules = new StepRules(service);
        rules.all();
        return rules.problems;
    }

    private void all() {
        var steps = service.steps();
        for (int i = 0; i < steps.size(); i++) {
            step("/steps/" + i, steps.get(i), i == steps.size() - 1);
        }
        if (!submitted) {
            problem("/steps", "nothing is ever submitted");
        }
        if (pickUp != opened) {
            problem("/steps", "a pick-up code and a door belong together");
        }
        if (pickUp && !service.purpose().attributes().isEmpty()) {
            problem("/purpose/attributes", "a pick-up code tells nothing about a person");
        }
        if (steps.isEmpty() || !(steps.getLast() instanceof Step.Finish)) {
            problem("/steps", "the last step must be finish");
        }
        if (printed != (service.receipt() == ReceiptPolicy.SLIP)) {
            problem("/receipt/policy", "the policy and the steps do not agree about a slip");
        }
    }

    private void step(String at, Step step, boolean last) {
        switch (step) {
            case Step.Identify(Set<Means> means, _) -> {
                identified = true;
                pickUp |= means.contains(Means.PICK_UP);
                if (pickUp && means.size() > 1) {
                    problem(at + "/means", "a pick-up code names no person: it stands alone");
                }
            }
            case Step.Inform _ -> {}
            case Step.Consent(List<Step.ConsentLine> lines, _) -> {
                for (int i = 0; i < lines.size(); i++) {
                    consent(at + "/lines/" + i, lines.get(i));
                }
            }
            case Step.Choose(FormField field, _) -> ask(at + "/field", field);
            case Step.Form(List<FormField> fields, _) -> {
                for (int i = 0; i < fields.size(); i++) {
                    ask(at + "/fields/" + i, fields.get(i));
                }
            }
            case Step.Review(List<Step.ReviewLine> lines, _) -> {
                reviewed = true;
                for (int i = 0; i < lines.size(); i++) {
                    reviewed(at + "/lines/" + i + "/value", lines.get(i).value());
                }
            }
            case Step.OpenCompartment _ -> open(at);
            case Step.Submit _ -> submit(at);
            case Step.Print _ -> {
                printed = true;
                if (!submitted) {
                    problem(at, "a slip before anything is submitted");
                }
            }
            case Step.Finish _ -> {
                if (!last) {
                    problem(at, "finish must be the last step");
                }
            }
        }
    }

    private void open(String at) {
        opened = true;
        if (!pickUp) {
            problem(at, "no pick-up code was shown before");
        }
        if (!reviewed) {
            problem(at, "the resident has not seen a review before");
        }
        if (submitted) {
            problem(at, "the record of a door is submitted after it was shut");
        }
    }

    private void submit(String at) {
        if (submitted) {
            problem(at, "is submitted twice");
        }
        if (!identified) {
            problem(at, "nobody was identified before");
        }
        if (!reviewed) {
            problem(at, "the resident has not seen a review before");
        }
        submitted = true;
    }

    private void consent(String at, Step.ConsentLine line) {
        if (!consents.add(line.id())) {
            problem(at + "/id", "'" + line.id() + "' is there twice");
        }
        if (!service.recipients().contains(line.recipient())) {
            problem(
                    at + "/recipient",
                    "'" + line.recipient() + "' is no recipient of this service");
        }
    }

    private void ask(String at, FormField field) {
        if (!asked.add(field.id())) {
            problem(at + "/id", "'" + field.id() + "' is asked twice");
        }
        if (field.prefill().isPresent() && !identified) {
            problem(at + "/prefill", "nobody was identified before");
        }
        if (submitted) {
            problem(at, "is asked after everything was submitted");
        }
    }

    private void reviewed(String at, Step.Value value) {
        switch (value) {
            case Step.Value.Field(String id) -> {
                if (!asked.contains(id)) {
                    problem(at, "'" + id + "' was not asked before");
                }
            }
            case Step.Value.Attribute(String name) -> {
                if (!identified) {
                    problem(at, "'" + name + "' is not known before anybody identified");
                }
            }
            case Step.Value.Door _ -> {
                if (!pickUp) {
                    problem(at, "no door is known before a pick-up code was shown");
                }
            }
            case Step.Value.Recipients _, Step.Value.Fixed _ -> {}
        }
    }

    private void problem(String pointer, String what) {
        problems.add(new Problem(pointer, what));
    }
}
