package mo.balcao.platform.server.identity;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mo.balcao.platform.server.wire.Json;

/// The invented residents of `fixture-residents.json`.
public final class Residents {
    private final Map<String, Resident> byId;

    private Residents(Map<String, Resident> byId) {
        this.byId = byId;
    }

    record Fixture(String fixture, List<Resident> residents) {}

    public static Residents fixtures() throws IOException {
        String name = "fixture-residents.json";
        try (var in = Objects.requireNonNull(Residents.class.getResourceAsStream(name), name)) {
            var fixture = Json.read(in.readAllBytes(), Fixture.class);
            return new Residents(
                    fixture.residents().stream()
                            .collect(Collectors.toMap(Resident::id, Function.identity())));
        } catch (Json.Malformed e) {
            throw new IOException(name + ": " + e.what(), e);
        }
    }

    Optional<Resident> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
