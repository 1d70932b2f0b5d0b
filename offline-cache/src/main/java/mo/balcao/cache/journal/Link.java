package mo.balcao.cache.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// One link of the audit chain: SHA-256 over the previous hash, sequence, time, event, a zero byte and the facts.
record Link(long sequence, long wallMillis, String event, String facts) {
    byte[] after(byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(16).putLong(sequence).putLong(wallMillis).array());
            digest.update(event.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(facts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
