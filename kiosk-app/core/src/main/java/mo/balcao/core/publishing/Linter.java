package mo.balcao.core.publishing;

import java.util.ArrayList;
import java.util.List;
import mo.balcao.core.catalogue.Parsing.Parsed;
import mo.balcao.core.catalogue.Parsing.Refused;
import mo.balcao.core.catalogue.Problem;
import mo.balcao.core.catalogue.ServiceDefinition;

/// Says everything that is wrong with a definition, at once. An empty list means that it may be published.
public final class Linter {
    private final DefinitionSchema schema;

    public Linter() {
        schema = new DefinitionSchema();
    }

    public enum Mode {
        DEVELOPMENT,
        /// Refuses `example` in fees, eligibility and legal texts as well.
        PRODUCTION
    }

    public List<Problem> lint(byte[] definition, Mode mode) {
        return switch (ServiceDefinition.parse(definition)) {
            case Refused<ServiceDefinition>(List<Problem> problems) -> {
                var all = new ArrayList<>(problems);
                schema.problems(definition).stream()
                        .filter(p -> all.stream().noneMatch(q -> q.pointer().equals(p.pointer())))
                        .forEach(all::add);
                yield List.copyOf(all);
            }
            case Parsed<ServiceDefinition>(ServiceDefinition service) -> {
                var all = new ArrayList<>(schema.problems(definition));
                all.addAll(DataRules.problems(service));
                all.addAll(StepRules.problems(service));
                all.addAll(HonestyRules.problems(service, mode));
                yield List.copyOf(all);
            }
        };
    }
}
