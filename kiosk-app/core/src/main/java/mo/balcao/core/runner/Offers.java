package mo.balcao.core.runner;

import java.util.Map;
import java.util.function.UnaryOperator;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Parsing;
import mo.balcao.core.flow.World;
import mo.balcao.core.identity.VerifierAuthorisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes newly published payloads into the world. What cannot be read leaves the last good one in use.
final class Offers {
    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private Offers() {}

    static UnaryOperator<World> taken(Published.Payloads payloads, AuditTrail audit) {
        UnaryOperator<World> catalogue =
                payloads.catalogue().map(json -> catalogue(json, audit)).orElse(world -> world);
        UnaryOperator<World> authorisation =
                payloads.authorisation()
                        .map(json -> authorisation(json, audit))
                        .orElse(world -> world);
        return world -> authorisation.apply(catalogue.apply(world));
    }

    private static UnaryOperator<World> catalogue(byte[] json, AuditTrail audit) {
        return switch (Catalogue.parse(json)) {
            case Parsing.Parsed<Catalogue>(Catalogue newer) ->
                    world -> {
                        if (world.catalogue().map(Catalogue::version).orElse(-1L)
                                == newer.version()) {
                            return world;
                        }
                        audit.write(
                                AuditEvent.CATALOGUE_IN_USE,
                                Map.of("version", Long.toString(newer.version())));
                        return world.withCatalogue(newer);
                    };
            case Parsing.Refused<Catalogue>(var problems) -> {
                problems.forEach(problem -> LOG.warn("catalogue.refused {}", problem));
                audit.write(
                        AuditEvent.CATALOGUE_REFUSED,
                        Map.of("problems", Integer.toString(problems.size())));
                yield world -> world;
            }
        };
    }

    private static UnaryOperator<World> authorisation(byte[] json, AuditTrail audit) {
        return VerifierAuthorisation.parse(json)
                .<UnaryOperator<World>>map(newer -> world -> world.withAuthorisation(newer))
                .orElseGet(() -> {
                    audit.write(AuditEvent.AUTHORISATION_REFUSED, Map.of());
                    return world -> world;
                });
    }
}
