package mo.balcao.platform.server.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import mo.balcao.platform.server.trust.Certificates;
import mo.balcao.platform.server.wire.Bytes;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Jetty: TLS 1.3, HTTP/2 or HTTP/1.1, client certificates wanted. Listens on loopback only: in production a gateway of the data
/// centre stands in front.
public final class Gateway implements AutoCloseable {
    private static final int THREADS = 16;
    private static final long IDLE_MS = 120_000;
    private static final long STOP_MS = 5_000;
    private static final int STREAMS = 64;

    private final Server server;
    private final ServerConnector connector;

    private Gateway(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /// @param port 0 for any
    public static Gateway start(
            int port, Certificates certificates, CallerRegister callers, List<Route> routes)
            throws IOException, GeneralSecurityException {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("gateway");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        var server = new Server(threads);
        var connector = connector(server, certificates);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MS);
        server.addConnector(connector);
        server.setHandler(new Exchange(new Router(routes), callers));
        server.setStopTimeout(STOP_MS);
        start(server);
        return new Gateway(server, connector);
    }

    private static ServerConnector connector(Server server, Certificates certificates)
            throws IOException, GeneralSecurityException {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.addCustomizer(new SecureRequestCustomizer());
        var http1 = new HttpConnectionFactory(configuration);
        var http2 = new HTTP2ServerConnectionFactory(configuration);
        http2.setMaxConcurrentStreams(STREAMS);
        var alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(http1.getProtocol());
        var tls = new SslConnectionFactory(tls(certificates), alpn.getProtocol());
        return new ServerConnector(server, 1, 1, tls, alpn, http2, http1);
    }

    private static SslContextFactory.Server tls(Certificates certificates)
            throws IOException, GeneralSecurityException {
        String password = Bytes.random(16).hex();
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(certificates.serverKeys(password.toCharArray()));
        tls.setKeyStorePassword(password);
        tls.setTrustStore(certificates.trustedCallers());
        tls.setWantClientAuth(true);
        tls.setIncludeProtocols("TLSv1.3");
        return tls;
    }

    /// Jetty declares `Exception`; what can come is that the port is taken.
    private static void start(Server server) throws IOException {
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the gateway does not start", e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the gateway does not stop", e);
        }
    }
}
