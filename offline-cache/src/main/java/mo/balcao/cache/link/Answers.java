package mo.balcao.cache.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.cache.link.PlatformLink.Resolution;
import mo.balcao.cache.port.Transport.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the platform's answers mean.
final class Answers {
    private static final Set<String> REFUSALS =
            Set.of(
                    "CERTIFICATE_REQUIRED",
                    "CERTIFICATE_REVOKED",
                    "ROLE_NOT_ALLOWED",
                    "TERMINAL_UNKNOWN",
                    "WRONG_TERMINAL");

    /// As in the contract.
    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Answers() {}

    static Resolution resolution(Reply.Answered answered) {
        JsonNode json = read(answered.body());
        String subject = json.path("subject").asString("");
        if (answered.status() != 200 || subject.isEmpty()) {
            return new Resolution.Refused(json.path("code").asString("INTERNAL"));
        }
        Map<String, String> attributes = new HashMap<>();
        json.path("attributes")
                .forEachEntry((name, value) -> attributes.put(name, value.asString("")));
        return new Resolution.Resolved(
                subject, json.path("presentedBy").asString(subject), Map.copyOf(attributes));
    }

    static PickUp pickUp(Reply.Answered answered) {
        JsonNode json = read(answered.body());
        String item = json.path("item").asString("");
        int door = json.path("door").asInt(0);
        return answered.status() == 200 && ITEM.matcher(item).matches() && door >= 1
                ? new PickUp.Here(item, json.path("service").asString(""), door)
                : new PickUp.Refused(json.path("code").asString("INTERNAL"));
    }

    /// The platform is there and does not want this terminal, whatever it asks.
    static boolean refusesUs(Reply.Answered answered) {
        return (answered.status() == 401 || answered.status() == 403)
                && REFUSALS.contains(read(answered.body()).path("code").asString(""));
    }

    /// What is not JSON (a proxy's page) says nothing.
    private static JsonNode read(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
