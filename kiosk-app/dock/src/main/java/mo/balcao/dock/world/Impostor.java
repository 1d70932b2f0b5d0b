package mo.balcao.dock.world;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// Somebody who answers in the platform's place, by its name, with a certificate of his own making.
public final class Impostor implements AutoCloseable {
    private static final char[] PASSWORD = "impostor".toCharArray();

    private final HttpsServer server;
    private final AtomicInteger heard = new AtomicInteger();

    private Impostor(HttpsServer server) {
        this.server = server;
        server.createContext(
                "/",
                exchange -> {
                    heard.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
    }

    /// @param keytool of the JDK that runs us; makes the certificate
    /// @param folder where the key store is put
    public static Impostor begin(Path keytool, Path folder) throws IOException {
        Path store = folder.resolve("impostor.p12");
        Files.deleteIfExists(store);
        make(keytool, store);
        try (InputStream file = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, PASSWORD);
            KeyManagerFactory mine = KeyManagerFactory.getInstance("PKIX");
            mine.init(keys, PASSWORD);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(mine.getKeyManagers(), null, null);
            HttpsServer server =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            return new Impostor(server);
        } catch (GeneralSecurityException e) {
            throw new IOException("the impostor's certificate cannot be used", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// Requests that somebody trusted him with.
    public int heard() {
        return heard.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void make(Path keytool, Path store) throws IOException {
        Process making =
                new ProcessBuilder(
                                List.of(
                                        keytool.toString(),
                                        "-genkeypair",
                                        "-alias",
                                        "impostor",
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-dname",
                                        "CN=127.0.0.1",
                                        "-ext",
                                        "SAN=ip:127.0.0.1",
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        store.toString(),
                                        "-storepass",
                                        new String(PASSWORD)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!making.waitFor(30, TimeUnit.SECONDS) || making.exitValue() != 0) {
                making.destroyForcibly();
                throw new IOException("keytool made no certificate at " + store);
            }
        } catch (InterruptedException e) {
            making.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
