package mo.balcao.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The signed catalogue's payload. Whoever parses it has checked its signature before.
public record Catalogue(
        long version,
        Instant issued,
        Instant expires,
        List<Department> departments,
        TokenShapes tokenShapes,
        List<ServiceDefinition> services,
        List<Notice> notices) {

    public Optional<ServiceDefinition> service(String id) {
        return services.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Department> department(String code) {
        return departments.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /// Reads UTF-8 JSON; a single wrong service refuses the whole catalogue, because it is signed as a whole.
    public static Parsing<Catalogue> parse(byte[] json) {
        return JsonCursor.read(json, CatalogueReader::catalogue);
    }
}
