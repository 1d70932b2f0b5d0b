package mo.balcao.platform.server.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import mo.balcao.platform.server.wire.Json;
import tools.jackson.databind.JsonNode;

/// What is packed beside this class: `departments.json`, `notices.json`, `token-shapes.json`, `outage-notice.json` and every
/// file in `services`.
public final class CatalogueSource {
    private final List<JsonNode> departments;
    private final List<JsonNode> notices;
    private final JsonNode tokenShapes;
    private final JsonNode outageText;
    private final Map<String, ServiceOutline> services;

    private CatalogueSource(
            List<JsonNode> departments,
            List<JsonNode> notices,
            JsonNode tokenShapes,
            JsonNode outageText,
            Map<String, ServiceOutline> services) {
        this.departments = departments;
        this.notices = notices;
        this.tokenShapes = tokenShapes;
        this.outageText = outageText;
        this.services = services;
    }

    public static CatalogueSource packed() throws IOException {
        var services = new TreeMap<String, ServiceOutline>();
        for (byte[] json : serviceFiles()) {
            var outline = outline(json);
            if (services.put(outline.id(), outline) != null) {
                throw new IOException("the service " + outline.id() + " is there twice");
            }
        }
        return new CatalogueSource(
                tree("departments.json").path("departments").valueStream().toList(),
                tree("notices.json").path("notices").valueStream().toList(),
                tree("token-shapes.json"),
                tree("outage-notice.json"),
                services);
    }

    private static ServiceOutline outline(byte[] json) throws IOException {
        try {
            return ServiceOutline.of(Json.tree(json));
        } catch (Json.Malformed e) {
            throw new IOException("a service definition: " + e.what(), e);
        }
    }

    private static JsonNode tree(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(CatalogueSource.class.getResourceAsStream(name), name)) {
            return Json.tree(in.readAllBytes());
        } catch (Json.Malformed e) {
            throw new IOException(name + ": " + e.what(), e);
        }
    }

    /// From a folder (a build) or from inside the jar (a package).
    private static List<byte[]> serviceFiles() throws IOException {
        var url = Objects.requireNonNull(CatalogueSource.class.getResource("services"));
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return contents(Path.of(uri));
            }
            String text = uri.toString();
            Path jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf('!'))));
            try (var inside = FileSystems.newFileSystem(jar)) {
                return contents(inside.getPath(text.substring(text.indexOf('!') + 1)));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        var contents = new ArrayList<byte[]>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    public List<String> departmentCodes() {
        return departments.stream().map(node -> node.path("code").asString("")).toList();
    }

    List<JsonNode> departments() {
        return departments;
    }

    List<JsonNode> notices() {
        return notices;
    }

    JsonNode tokenShapes() {
        return tokenShapes;
    }

    /// Four languages, with `{department}` in each.
    JsonNode outageText() {
        return outageText;
    }

    public List<ServiceOutline> services() {
        return List.copyOf(services.values());
    }

    public Optional<ServiceOutline> service(String id) {
        return Optional.ofNullable(services.get(id));
    }
}
