package mo.balcao.platform.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import mo.balcao.platform.server.wire.Bytes;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked from the archive on the class path; once per version.
final class PostgresBinaries {
    private PostgresBinaries() {}

    /// @return the folder that holds `bin`
    static Path unpackInto(Path folder, Progress progress) throws IOException {
        String name = archive();
        byte[] txz;
        try (var in = PostgresBinaries.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(
                        "no PostgreSQL for this machine on the class path ("
                                + name
                                + "); use --database-url");
            }
            txz = in.readAllBytes();
        }
        Path home = folder.resolve(new Bytes(Bytes.sha256(txz)).hex().substring(0, 12));
        if (Files.exists(home.resolve("bin/postgres"))) {
            return home;
        }
        progress.say("unpacking PostgreSQL (first run)");
        Path part = Files.createTempDirectory(Files.createDirectories(folder), "unpacking");
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(
                                new BufferedInputStream(new java.io.ByteArrayInputStream(txz))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, part);
            }
        }
        Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archive() {
        return switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> "postgres-linux-x86_64.txz";
        };
    }
}
