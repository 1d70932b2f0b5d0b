package mo.balcao.core.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.Means;
import mo.balcao.core.catalogue.Problem;
import mo.balcao.core.catalogue.Purpose;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;

/// What may be read about a person: no more than the purpose names, and never by biometrics alone.
final class DataRules {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> allowed;

    private DataRules(ServiceDefinition service) {
        allowed = service.purpose().attributes();
    }

    static List<Problem> problems(ServiceDefinition service) {
        var rules = new DataRules(service);
        service.purpose().attributes().stream()
                .filter(name -> !Purpose.KNOWN.contains(name))
                .forEach(name ->
                        rules.problem(
                                "/purpose/attributes", "there is no attribute '" + name + "'"));
        for (int i = 0; i < service.steps().size(); i++) {
            rules.step("/steps/" + i, service.steps().get(i));
        }
        return rules.problems;
    }

    private void step(String at, Step step) {
        switch (step) {
            case Step.Identify(Set<Means> means, _) -> means(at + "/means", means);
            case Step.Form(List<FormField> fields, _) -> {
                for (int i = 0; i < fields.size(); i++) {
                    prefill(at + "/fields/" + i, fields.get(i));
                }
            }
            case Step.Choose(FormField field, _) -> prefill(at + "/field", field);
            case Step.Review(List<Step.ReviewLine> lines, _) -> {
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).value() instanceof Step.Value.Attribute(String name)) {
                        reads(at + "/lines/" + i + "/value", name);
                    }
                }
            }
            case Step.Inform _,
                    Step.Consent _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ -> {}
        }
    }

    private void means(String at, Set<Means> means) {
        if (means.isEmpty()) {
            problem(at, "nobody can identify: name at least one means");
        } else if (means.stream().allMatch(Means::biometric)) {
            problem(
                    at,
                    "biometrics are the only means; twins, and people it does not work for, are shut out");
        }
    }

    private void prefill(String at, FormField field) {
        field.prefill().ifPresent(name -> reads(at + "/prefill", name));
    }

    private void reads(String at, String attribute) {
        if (!allowed.contains(attribute)) {
            problem(at, "reads '" + attribute + "', which the purpose does not name");
        }
    }

    private void problem(String pointer, String what) {
        problems.add(new Problem(pointer, what));
    }
}
