package mo.balcao.platform.server.trust;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.Sha256;

/// Signed documents by kind and scope (a site, or nothing), every version kept. A new version is signed only when the content
/// changed, another key signs, or half of its life is over.
public final class DocumentShelf {
    private final Database database;
    private final InstantSource clock;

    public DocumentShelf(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A kind of document.
    public record Kind(String tag, Duration life) {}

    /// Writes the payload once the version and dates are known.
    @FunctionalInterface
    public interface Draft {
        byte[] payload(long version, Instant issued, Instant expires);
    }

    private record Kept(SignedDocument document, String contentHash, Instant expires) {}

    /// @param content what the document says, without version and dates
    public SignedDocument publish(
            Kind kind, String scope, byte[] content, SigningKey key, Draft draft) {
        String hash = Sha256.of(content).hex();
        return database.transaction(session -> {
            session.list(
                    "SELECT pg_advisory_xact_lock(hashtext(?))",
                    row -> 0,
                    "document " + kind.tag() + scope);
            var kept = newest(session, kind, scope);
            if (kept.isPresent() && stands(kept.get(), kind, hash, key)) {
                return kept.get().document();
            }
            long version = kept.map(k -> k.document().version() + 1).orElse(1L);
            Instant now = clock.instant();
            Instant expires = now.plus(kind.life());
            byte[] payload = draft.payload(version, now, expires);
            var document = SignedDocument.of(kind.tag(), version, payload, key);
            keep(session, document, scope, hash, expires);
            return document;
        });
    }

    private boolean stands(Kept kept, Kind kind, String hash, SigningKey key) {
        return kept.contentHash().equals(hash)
                && kept.document().signatures().getFirst().keyId().equals(key.id())
                && clock.instant().isBefore(kept.expires().minus(kind.life().dividedBy(2)));
    }

    private static Optional<Kept> newest(Session session, Kind kind, String scope)
            throws SQLException {
        return session.first(
                """
                SELECT version, content_hash, expires_at, payload, signatures
                  FROM gateway.signed_document
                 WHERE kind = ? AND scope = ? ORDER BY version DESC LIMIT 1
                """,
                row ->
                        new Kept(
                                new SignedDocument(
                                        new Bytes(row.getBytes("payload")),
                                        kind.tag(),
                                        row.getLong("version"),
                                        signatures(row.getString("signatures"))),
                                row.getString("content_hash"),
                                Session.instant(row, "expires_at")),
                kind.tag(),
                scope);
    }

    private static void keep(
            Session session, SignedDocument document, String scope, String hash, Instant expires)
            throws SQLException {
        session.update(
                """
                INSERT INTO gateway.signed_document
                       (kind, scope, version, content_hash, expires_at, payload, signatures)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                document.kind(),
                scope,
                document.version(),
                hash,
                expires,
                document.payload().value(),
                new String(
                        Json.write(document.signatures()),
                        java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<SignedDocument.Signed> signatures(String json) {
        try {
            return List.of(
                    Json.read(
                            json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            SignedDocument.Signed[].class));
        } catch (Json.Malformed e) {
            throw new IllegalStateException("signatures of our own", e);
        }
    }
}
