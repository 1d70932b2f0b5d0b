package mo.balcao.platform.server.inbox;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import mo.balcao.platform.server.wire.Json;
import tools.jackson.databind.JsonNode;

/// From the body to records. Bounded before and after decompression. A line that is no record spoils itself only, as long as it
/// tells its id.
final class BatchDecoder {
    /// Sealed bytes grow by a third in base64url, hence more room than the 1 MB that terminals keep to.
    static final int LARGEST = 4 << 20;

    private static final int MOST_RECORDS = 200;

    private BatchDecoder() {}

    /// One line of a batch.
    sealed interface Line {
        UUID id();

        record Good(CaseRecord sent) implements Line {
            @Override
            public UUID id() {
                return sent.id();
            }
        }

        record Invalid(UUID id) implements Line {}
    }

    /// What the body turned out to be.
    sealed interface Decoded {
        record Lines(List<Line> lines) implements Decoded {}

        record TooLarge() implements Decoded {}

        record UnknownEncoding() implements Decoded {}
    }

    static Decoded decode(byte[] body, String encoding) throws Json.Malformed {
        try {
            return switch (encoding) {
                case "identity" -> lines(body);
                case "gzip" -> bounded(new GZIPInputStream(new ByteArrayInputStream(body)));
                case "zstd" -> bounded(new ZstdInputStream(new ByteArrayInputStream(body)));
                default -> new Decoded.UnknownEncoding();
            };
        } catch (IOException e) {
            throw new Json.Malformed("the body is not what its encoding says");
        }
    }

    private static Decoded bounded(InputStream compressed) throws IOException, Json.Malformed {
        try (compressed) {
            byte[] plain = compressed.readNBytes(LARGEST + 1);
            return plain.length > LARGEST ? new Decoded.TooLarge() : lines(plain);
        }
    }

    private static Decoded lines(byte[] ndjson) throws Json.Malformed {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= ndjson.length; i++) {
            if (i == ndjson.length || ndjson[i] == '\n') {
                if (i > start) {
                    lines.add(line(Arrays.copyOfRange(ndjson, start, i), lines.size() + 1));
                }
                start = i + 1;
            }
        }
        if (lines.isEmpty()) {
            throw new Json.Malformed("an empty batch");
        }
        return lines.size() > MOST_RECORDS
                ? new Decoded.TooLarge()
                : new Decoded.Lines(List.copyOf(lines));
    }

    private static Line line(byte[] json, int number) throws Json.Malformed {
        JsonNode tree;
        try {
            tree = Json.tree(json);
        } catch (Json.Malformed e) {
            throw new Json.Malformed("line " + number + " is no JSON");
        }
        try {
            return new Line.Good(Json.read(tree, CaseRecord.class));
        } catch (Json.Malformed _) {
            return new Line.Invalid(id(tree, number));
        }
    }

    private static UUID id(JsonNode tree, int number) throws Json.Malformed {
        try {
            return UUID.fromString(tree.path("id").asString(""));
        } catch (IllegalArgumentException e) {
            throw new Json.Malformed("line " + number + " has no id");
        }
    }
}
