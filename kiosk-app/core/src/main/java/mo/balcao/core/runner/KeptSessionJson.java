package mo.balcao.core.runner;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.flow.Bookmark;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.Filed;
import mo.balcao.core.flow.Refusal;
import mo.balcao.core.identity.Identity;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen.SlipState;
import mo.balcao.core.session.Snapshot;
import mo.balcao.core.text.Language;
import mo.balcao.device.locker.Bay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A kept session as bytes. Whatever cannot be read is no session: a newer or older program's, or a torn one.
final class KeptSessionJson {
    private static final int FORMAT = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KeptSessionJson() {}

    static byte[] write(KeptSession kept) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("boot", kept.bootId());
        root.put("acted", kept.acted());
        root.put("capturing", kept.capturing());
        root.put("catalogue", kept.snapshot().catalogueVersion());
        var comfort = kept.snapshot().comfort();
        root.put("language", comfort.language().name());
        root.put("text", comfort.textSize().name());
        root.put("contrast", comfort.contrast().name());
        root.put("reach", comfort.reach().name());
        kept.snapshot().bookmark().ifPresent(b -> write(root.putObject("serving"), b));
        return JSON.writeValueAsBytes(root);
    }

    private static void write(ObjectNode to, Bookmark from) {
        to.put("service", from.service());
        to.put("point", from.point().name());
        to.put("at", from.at());
        from.refusal().ifPresent(why -> to.put("refusal", why.name()));
        from.identity().ifPresent(who -> write(to.putObject("identity"), who));
        var ticked = to.putArray("ticked");
        from.ticked().forEach(ticked::add);
        write(to.putObject("answers"), from.answers());
        from.transaction().ifPresent(id -> to.put("transaction", id.toString()));
        from.filed().ifPresent(filed -> write(to.putObject("filed"), filed));
        write(to.putObject("slip"), from.slip());
        from.custody().ifPresent(custody -> write(to.putObject("custody"), custody));
    }

    private static void write(ObjectNode to, Custody custody) {
        to.put("item", custody.item());
        to.put("door", custody.door());
        to.put("pulses", custody.pulses());
        custody.opening().ifPresent(effect -> to.put("opening", effect.value().toString()));
        custody.end()
                .ifPresent(end -> {
                    to.put("shut", end.shut());
                    to.put("contents", end.contents().name());
                });
    }

    private static void write(ObjectNode to, Identity who) {
        to.put("subject", who.subject().reveal());
        to.put("presentedBy", who.presentedBy().reveal());
        write(to.putObject("attributes"), who.attributes());
    }

    private static void write(ObjectNode to, Map<String, Sensitive<String>> values) {
        values.forEach((name, value) -> to.put(name, value.reveal()));
    }

    private static void write(ObjectNode to, Filed filed) {
        switch (filed) {
            case Filed.AtPlatform(String number, Instant at) -> {
                to.put("number", number);
                to.put("at", at.toString());
            }
            case Filed.HereOnly(String reference) -> to.put("reference", reference);
        }
    }

    private static void write(ObjectNode to, SlipState slip) {
        switch (slip) {
            case SlipState.None _ -> to.put("state", "none");
            case SlipState.Printed _ -> to.put("state", "printed");
            case SlipState.InDoubt _ -> to.put("state", "in-doubt");
            case SlipState.NotPrinted(String fault) -> {
                to.put("state", "not-printed");
                to.put("fault", fault);
            }
        }
    }

    static Optional<KeptSession> read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            return root.required("format").asInt() == FORMAT
                    ? Optional.of(session(root))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static KeptSession session(JsonNode root) {
        var comfort =
                new Comfort(
                        Language.valueOf(text(root, "language")),
                        Comfort.TextSize.valueOf(text(root, "text")),
                        Comfort.Contrast.valueOf(text(root, "contrast")),
                        Comfort.Reach.valueOf(text(root, "reach")));
        var snapshot =
                new Snapshot(
                        root.required("catalogue").asLong(),
                        comfort,
                        root.optional("serving").map(KeptSessionJson::bookmark));
        return new KeptSession(
                text(root, "boot"),
                root.required("acted").asLong(),
                root.required("capturing").asLong(),
                snapshot);
    }

    private static Bookmark bookmark(JsonNode from) {
        Set<String> ticked = new HashSet<>();
        from.required("ticked").forEach(line -> ticked.add(line.asString()));
        return new Bookmark(
                text(from, "service"),
                Bookmark.Point.valueOf(text(from, "point")),
                from.required("at").asInt(),
                from.optional("refusal").map(JsonNode::asString).map(Refusal::valueOf),
                from.optional("identity").map(KeptSessionJson::identity),
                Set.copyOf(ticked),
                values(from.required("answers")),
                from.optional("transaction")
                        .map(id -> new TransactionId(UUID.fromString(id.asString()))),
                from.optional("filed").map(KeptSessionJson::filed),
                slip(from.required("slip")),
                from.optional("custody").map(KeptSessionJson::custody));
    }

    private static Custody custody(JsonNode from) {
        return new Custody(
                text(from, "item"),
                from.required("door").asInt(),
                from.required("pulses").asInt(),
                from.optional("opening").map(id -> new EffectId(UUID.fromString(id.asString()))),
                from.optional("shut")
                        .map(shut ->
                                new Custody.DoorEnd(
                                        shut.asBoolean(),
                                        Bay.Contents.valueOf(text(from, "contents")))));
    }

    private static Identity identity(JsonNode from) {
        return new Identity(
                new Sensitive<>(text(from, "subject")),
                new Sensitive<>(text(from, "presentedBy")),
                values(from.required("attributes")));
    }

    private static Map<String, Sensitive<String>> values(JsonNode from) {
        var values = new HashMap<String, Sensitive<String>>();
        from.properties()
                .forEach(e -> values.put(e.getKey(), new Sensitive<>(e.getValue().asString())));
        return Map.copyOf(values);
    }

    private static Filed filed(JsonNode from) {
        return from.has("number")
                ? new Filed.AtPlatform(text(from, "number"), Instant.parse(text(from, "at")))
                : new Filed.HereOnly(text(from, "reference"));
    }

    private static SlipState slip(JsonNode from) {
        return switch (text(from, "state")) {
            case "none" -> new SlipState.None();
            case "printed" -> new SlipState.Printed();
            case "in-doubt" -> new SlipState.InDoubt();
            case "not-printed" -> new SlipState.NotPrinted(text(from, "fault"));
            case String other -> throw new IllegalArgumentException(other.length() + " characters");
        };
    }

    private static String text(JsonNode from, String field) {
        return from.required(field).asString();
    }
}
