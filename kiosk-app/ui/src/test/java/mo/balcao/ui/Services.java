package mo.balcao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mo.balcao.core.catalogue.Parsing;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.text.Localized;
import tools.jackson.databind.json.JsonMapper;

/// The services as the platform publishes them, so that screens are tested with the texts that residents read.
final class Services {
    private static final Path FOLDER =
            Path.of(
                    "../../central-platform/server/src/main/resources",
                    "mo/balcao/platform/server/catalogue");
    private final Map<String, Localized> departments;

    Services() {
        var tree = JsonMapper.builder().build().readTree(bytes("departments.json"));
        departments =
                StreamSupport.stream(tree.get("departments").spliterator(), false)
                        .collect(
                                Collectors.toMap(
                                        d -> d.get("code").asString(),
                                        d ->
                                                new Localized(
                                                        d.get("name").get("zh-Hant").asString(),
                                                        d.get("name").get("zh-Hans").asString(),
                                                        d.get("name").get("pt").asString(),
                                                        d.get("name").get("en").asString())));
    }

    ServiceDefinition service(String id) {
        return switch (ServiceDefinition.parse(bytes("services/" + id + ".json"))) {
            case Parsing.Parsed<ServiceDefinition>(var service) -> service;
            case Parsing.Refused<ServiceDefinition>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    Localized department(String code) {
        var name = departments.get(code);
        if (name == null) {
            throw new AssertionError("no department " + code);
        }
        return name;
    }

    Localized owner(ServiceDefinition service) {
        var names = service.owner().stream().map(this::department).toList();
        return new Localized(
                names.stream().map(Localized::zhHant).collect(Collectors.joining("、")),
                names.stream().map(Localized::zhHans).collect(Collectors.joining("、")),
                names.stream().map(Localized::pt).collect(Collectors.joining(", ")),
                names.stream().map(Localized::en).collect(Collectors.joining(", ")));
    }

    static <T extends Step> List<T> steps(ServiceDefinition service, Class<T> type) {
        return service.steps().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
