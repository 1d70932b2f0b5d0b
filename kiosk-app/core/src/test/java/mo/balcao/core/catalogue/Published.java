package mo.balcao.core.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mo.balcao.core.catalogue.Parsing.Parsed;
import mo.balcao.core.catalogue.Parsing.Refused;
import tools.jackson.databind.json.JsonMapper;

/// The platform's source files, put together as the platform publishes them, without keys and signature.
public final class Published {
    private static final Path FOLDER =
            Path.of(
                    "../../central-platform/server/src/main/resources",
                    "mo/balcao/platform/server/catalogue");

    private Published() {}

    public static List<Path> services() {
        try (var files = Files.list(FOLDER.resolve("services"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] source(String serviceId) {
        return bytes(FOLDER.resolve("services").resolve(serviceId + ".json"));
    }

    public static ServiceDefinition service(String id) {
        return value(ServiceDefinition.parse(source(id)));
    }

    public static Catalogue catalogue() {
        return value(Catalogue.parse(payload()));
    }

    public static byte[] payload() {
        var json = JsonMapper.builder().build();
        var root = json.createObjectNode();
        root.put("version", 1).put("issued", "2026-01-01T00:00:00Z");
        root.put("expires", "2027-01-01T00:00:00Z");
        root.set("departments", json.readTree(file("departments.json")).get("departments"));
        root.set("notices", json.readTree(file("notices.json")).get("notices"));
        root.set("tokenShapes", json.readTree(file("token-shapes.json")));
        var services = root.putArray("services");
        services().forEach(s -> services.add(json.readTree(bytes(s))));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Every published source, as JSON text.
    public static List<byte[]> documents() {
        return Stream.concat(
                        services().stream().map(Published::bytes),
                        Stream.of(file("departments.json"), file("notices.json")))
                .toList();
    }

    private static byte[] file(String name) {
        return bytes(FOLDER.resolve(name));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T value(Parsing<T> parsing) {
        return switch (parsing) {
            case Parsed<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) ->
                    throw new AssertionError(problems.toString());
        };
    }
}
