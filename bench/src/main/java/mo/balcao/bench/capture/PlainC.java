package mo.balcao.bench.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mo.balcao.bench.Peer;

/// The peer: `capture.c` over the system's libsqlite3, with the settings of our own connection.
final class PlainC implements AutoCloseable {
    /// Read from our connection and set on the peer's; the first before the file is touched, as ours does.
    private static final List<String> SETTINGS =
            List.of(
                    "locking_mode",
                    "journal_mode",
                    "synchronous",
                    "page_size",
                    "cache_size",
                    "secure_delete",
                    "trusted_schema",
                    "temp_store",
                    "wal_autocheckpoint",
                    "journal_size_limit",
                    "foreign_keys");

    private final Peer peer;
    private final String version;
    private final String settings;

    private PlainC(Peer peer, String version, String settings) {
        this.peer = peer;
        this.version = version;
        this.settings = settings;
    }

    /// @param ours has captured at least one case, of whose size the peer's are
    static PlainC start(Path program, Path database, Captures ours) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(database.toString()));
        arguments.addAll(
                ours.ask("SELECT length(sealed) FROM part WHERE txn = 1 ORDER BY ordinal"));
        Peer peer = Peer.start(program, arguments);
        boolean started = false;
        try {
            List<String> inForce = new ArrayList<>();
            for (String setting : SETTINGS) {
                String value = ours.ask("PRAGMA " + setting).getFirst();
                peer.ask("PRAGMA " + setting + " = " + value);
                String found = peer.ask("PRAGMA " + setting);
                if (!found.equals(value)) {
                    throw new IOException("the peer's " + setting + " is " + found);
                }
                inForce.add(setting + "=" + value);
            }
            started = true;
            return new PlainC(peer, peer.ask("version"), String.join(" ", inForce));
        } finally {
            if (!started) {
                peer.close();
            }
        }
    }

    String name() {
        return "C, libsqlite3 " + version;
    }

    String settings() {
        return settings;
    }

    /// Microseconds of each of so many captures, each committed alone.
    List<Double> inARow(int count) throws IOException {
        return Arrays.stream(peer.ask("one " + count).split(" ", -1)).map(PlainC::micros).toList();
    }

    /// Microseconds of one commit of so many captures.
    double group(int count) throws IOException {
        return micros(peer.ask("group " + count));
    }

    @Override
    public void close() throws IOException {
        peer.close();
    }

    private static double micros(String nanos) {
        return Long.parseLong(nanos) / 1e3;
    }
}
