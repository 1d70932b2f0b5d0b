package mo.balcao.dock.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The other end of the control socket: one connection, one thread.
public final class GlassRemote implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader lines;

    private GlassRemote(SocketChannel channel) {
        this.channel = channel;
        this.lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    public static GlassRemote connect(Path path) throws IOException {
        return new GlassRemote(SocketChannel.open(UnixDomainSocketAddress.of(path)));
    }

    public void touch(double x, double y) throws IOException {
        ask(Map.of("do", "touch", "x", x, "y", y));
    }

    /// What can be seen and has a name, in drawing order.
    public List<Seen> tree() throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (JsonNode node : ask(Map.of("do", "tree")).path("nodes")) {
            seen.add(
                    new Seen(
                            node.path("id").asString(""),
                            node.path("text").asString(""),
                            node.path("chosen").asBoolean(false),
                            node.path("x").asDouble(0),
                            node.path("y").asDouble(0)));
        }
        return seen;
    }

    public void screenshot(Path path) throws IOException {
        ask(Map.of("do", "screenshot", "path", path.toAbsolutePath().toString()));
    }

    /// Makes the screen's thread stand still for ever.
    public void freeze() throws IOException {
        ask(Map.of("do", "freeze"));
    }

    /// Not answered for: the terminal may be gone before it could.
    public void quit() throws IOException {
        send(Map.of("do", "quit"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void send(Map<String, Object> request) throws IOException {
        String line = JsonMapper.shared().writeValueAsString(request) + "\n";
        Channels.newOutputStream(channel).write(line.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode ask(Map<String, Object> request) throws IOException {
        send(request);
        String reply = lines.readLine();
        if (reply == null) {
            throw new IOException("the terminal closed the control socket");
        }
        JsonNode json = JsonMapper.shared().readTree(reply);
        if (!json.path("ok").asBoolean(false)) {
            throw new IOException(
                    "the glass refused "
                            + request.get("do")
                            + ": "
                            + json.path("why").asString(""));
        }
        return json;
    }

    /// @param x centre, in scene coordinates
    /// @param chosen marked as the one that is on, such as the language in use
    public record Seen(String id, String text, boolean chosen, double x, double y) {}
}
