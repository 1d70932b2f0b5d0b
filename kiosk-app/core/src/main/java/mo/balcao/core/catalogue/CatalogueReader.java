package mo.balcao.core.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mo.balcao.core.text.Localized;

/// Catalogue, departments and notices from JSON.
final class CatalogueReader {
    private CatalogueReader() {}

    static Catalogue catalogue(JsonCursor json) {
        var departments = json.list("departments", CatalogueReader::department);
        var services = json.list("services", ServiceReader::service);
        var notices = json.list("notices", CatalogueReader::notice);
        var codes = departments.stream().map(Department::code).collect(Collectors.toSet());
        unique(json, "departments", departments.stream().map(Department::code).toList());
        unique(json, "services", services.stream().map(ServiceDefinition::id).toList());
        for (int i = 0; i < services.size(); i++) {
            known(json.at("services").at(i).at("owner"), services.get(i).owner(), codes);
            known(json.at("services").at(i).at("recipients"), services.get(i).recipients(), codes);
        }
        return new Catalogue(
                json.number("version"),
                json.instant("issued"),
                json.instant("expires"),
                departments,
                shapes(json.at("tokenShapes")),
                services,
                notices);
    }

    private static TokenShapes shapes(JsonCursor json) {
        return new TokenShapes(json.pattern("eid"), json.pattern("border"), json.pattern("pickup"));
    }

    static Department department(JsonCursor json) {
        return new Department(
                json.text("code"),
                localized(json.at("name")),
                json.optional("sealingKey")
                        .map(key ->
                                new Department.SealingKey(
                                        key.text("keyId"), key.text("tinkPublicKeyset"))));
    }

    static Notice notice(JsonCursor json) {
        return new Notice(
                json.text("id"),
                localized(json.at("text")),
                json.texts("services"),
                json.flag("withdraws"),
                json.optional("from").map(JsonCursor::asInstant),
                json.optional("until").map(JsonCursor::asInstant));
    }

    static Localized localized(JsonCursor json) {
        return new Localized(
                json.text("zh-Hant"), json.text("zh-Hans"), json.text("pt"), json.text("en"));
    }

    private static void unique(JsonCursor json, String name, List<String> ids) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                json.at(name).at(i).problem("'" + ids.get(i) + "' is there twice");
            }
        }
    }

    private static void known(JsonCursor json, List<String> codes, Set<String> departments) {
        for (int i = 0; i < codes.size(); i++) {
            if (!departments.contains(codes.get(i))) {
                json.at(i).problem("'" + codes.get(i) + "' is no department of this catalogue");
            }
        }
    }
}
