package mo.balcao.platform.server.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mo.balcao.platform.server.wire.Bytes;

/// A payload and who stands for it. The kind is part of what is signed, so that one kind never passes for another.
public record SignedDocument(Bytes payload, String kind, long version, List<Signed> signatures) {
    public SignedDocument {
        signatures = List.copyOf(signatures);
    }

    /// One signature.
    public record Signed(String keyId, Bytes sig) {}

    public static SignedDocument of(String kind, long version, byte[] payload, SigningKey key) {
        return new SignedDocument(
                new Bytes(payload), kind, version, List.of(key.sign(message(kind, payload))));
    }

    static byte[] message(String kind, byte[] payload) {
        byte[] context = ("balcao/" + kind + "/v1\n").getBytes(StandardCharsets.UTF_8);
        byte[] message = new byte[context.length + payload.length];
        System.arraycopy(context, 0, message, 0, context.length);
        System.arraycopy(payload, 0, message, context.length, payload.length);
        return message;
    }
}
