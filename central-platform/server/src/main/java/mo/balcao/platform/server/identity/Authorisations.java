package mo.balcao.platform.server.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mo.balcao.platform.server.catalogue.CatalogueSource;
import mo.balcao.platform.server.catalogue.ServiceOutline;
import mo.balcao.platform.server.trust.DocumentShelf;
import mo.balcao.platform.server.trust.SignedDocument;
import mo.balcao.platform.server.trust.SigningKey;
import mo.balcao.platform.server.wire.Json;

/// What each site may ask about a resident, signed by the identity role. The mock bureau approves what the services declare.
public final class Authorisations {
    private static final DocumentShelf.Kind KIND =
            new DocumentShelf.Kind("verifier-authorisation", Duration.ofDays(90));
    private static final String VERIFIER = "Balcao demonstration";

    private final Map<String, List<String>> purposes;
    private final DocumentShelf shelf;
    private final SigningKey key;

    public Authorisations(CatalogueSource source, DocumentShelf shelf, SigningKey key) {
        var allowed = new TreeMap<String, List<String>>();
        for (ServiceOutline service : source.services()) {
            allowed.merge(service.purpose(), service.attributes(), Authorisations::both);
        }
        this.purposes = allowed;
        this.shelf = shelf;
        this.key = key;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private record Content(
            String id, String verifier, String site, Map<String, List<String>> purposes) {}

    private record Payload(
            String id,
            long version,
            String verifier,
            String site,
            Instant notBefore,
            Instant notAfter,
            Map<String, List<String>> purposes) {}

    SignedDocument forSite(String site) {
        var content = new Content(idOf(site), VERIFIER, site, purposes);
        return shelf.publish(
                KIND,
                site,
                Json.write(content),
                key,
                (version, issued, expires) ->
                        Json.write(
                                new Payload(
                                        content.id(),
                                        version,
                                        VERIFIER,
                                        site,
                                        issued,
                                        expires,
                                        purposes)));
    }

    /// Whether this site's authorisation bears this id and allows all of these for this purpose.
    boolean allows(String site, String id, String purpose, List<String> attributes) {
        return id.equals(idOf(site))
                && purposes.getOrDefault(purpose, List.of()).containsAll(attributes)
                && purposes.containsKey(purpose);
    }

    private static String idOf(String site) {
        return "va-" + site;
    }
}
