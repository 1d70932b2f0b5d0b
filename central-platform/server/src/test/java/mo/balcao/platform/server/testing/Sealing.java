package mo.balcao.platform.server.testing;

import com.github.luben.zstd.Zstd;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes records as a terminal does, with the keys of the published catalogue.
public final class Sealing {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String terminal;
    private final Map<String, String> keyIds = new HashMap<>();
    private final Map<String, KeysetHandle> keys = new HashMap<>();

    public Sealing(Terminal terminal) throws GeneralSecurityException {
        HybridConfig.register();
        this.terminal = terminal.id();
        for (JsonNode department : terminal.payload("/v1/catalogue").path("departments")) {
            JsonNode key = department.path("sealingKey");
            String code = department.path("code").asString("");
            keyIds.put(code, key.path("keyId").asString(""));
            keys.put(
                    code,
                    TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                            Base64.getUrlDecoder()
                                    .decode(key.path("tinkPublicKeyset").asString("")),
                            RegistryConfiguration.get()));
        }
    }

    public ObjectNode proofOfLife(UUID id) throws GeneralSecurityException {
        return record(id, "proof-of-life", List.of("FSS", "IAS", "FP"));
    }

    public ObjectNode record(UUID id, String service, List<String> departments)
            throws GeneralSecurityException {
        var parts = new java.util.ArrayList<ObjectNode>();
        for (String department : departments) {
            parts.add(part(id, department, department, "{\"for\":\"" + department + "\"}"));
        }
        return record(id, service, parts.toArray(ObjectNode[]::new));
    }

    /// @param sealedFor whose key is used
    public ObjectNode part(UUID id, String department, String sealedFor, String json)
            throws GeneralSecurityException {
        return part(department, sealedFor, json, terminal + "|" + id + "|" + department + "|1");
    }

    public ObjectNode part(String department, String sealedFor, String json, String context)
            throws GeneralSecurityException {
        var handle = java.util.Objects.requireNonNull(keys.get(sealedFor));
        byte[] sealed =
                handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                        .encrypt(
                                Zstd.compress(json.getBytes(StandardCharsets.UTF_8)),
                                context.getBytes(StandardCharsets.UTF_8));
        return JsonMapper.shared()
                .createObjectNode()
                .put("department", department)
                .put("keyId", keyIds.get(sealedFor))
                .put("sealed", BASE64.encodeToString(sealed));
    }

    public ObjectNode record(UUID id, String service, ObjectNode... parts) {
        var record = JsonMapper.shared().createObjectNode();
        record.put("id", id.toString());
        record.put("seq", 1);
        record.put("lane", BASE64.encodeToString(new byte[] {1, 2, 3}));
        record.put("laneSeq", 1);
        record.put("service", service);
        record.put("catalogueVersion", 1);
        record.put("schemaVersion", 1);
        record.put("epoch", 1);
        var array = record.putArray("parts");
        for (ObjectNode part : parts) {
            array.add(part);
        }
        record.put("payloadSha256", hash(parts));
        record.put("capturedWall", Instant.parse("2026-01-01T01:00:00Z").toString());
        record.put("bootId", "boot");
        record.put("monoNs", 42);
        record.put("timeQuality", "synchronised");
        return record;
    }

    private static String hash(ObjectNode... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (ObjectNode part : parts) {
                digest.update(Base64.getUrlDecoder().decode(part.path("sealed").asString("")));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
