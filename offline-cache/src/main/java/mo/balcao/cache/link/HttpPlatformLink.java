package mo.balcao.cache.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The link over any transport. It is itself a transport that watches what comes back, so that every call, whoever
/// makes it, keeps the link state true.
public final class HttpPlatformLink implements PlatformLink, Transport {
    private static final Logger LOG = LoggerFactory.getLogger(HttpPlatformLink.class);

    private final Transport transport;
    private final Executor virtual;
    private final List<Consumer<LinkState>> watchers = new CopyOnWriteArrayList<>();
    private LinkState state = LinkState.STARTING;

    /// @param virtual runs each call on a thread that may block
    public HttpPlatformLink(Transport transport, Executor virtual) {
        this.transport = transport;
        this.virtual = virtual;
    }

    @Override
    public synchronized LinkState state() {
        return state;
    }

    @Override
    public synchronized Runnable watch(Consumer<LinkState> onChange) {
        watchers.add(onChange);
        onChange.accept(state);
        return () -> watchers.remove(onChange);
    }

    @Override
    public Reply send(Request request) {
        Reply reply = transport.send(request);
        become(
                switch (reply) {
                    case Reply.Answered answered when refusesUs(answered) -> LinkState.REFUSED;
                    case Reply.Answered _ -> LinkState.UP;
                    case Reply.Failed(Failure failure) ->
                            switch (failure) {
                                case UNREACHABLE -> LinkState.DOWN;
                                case UNTRUSTED -> LinkState.UNTRUSTED;
                                case REFUSED -> LinkState.REFUSED;
                            };
                });
        return reply;
    }

    @Override
    public CompletionStage<Resolution> resolve(
            String token,
            String authorisationId,
            String purpose,
            Set<String> attributes,
            Duration deadline) {
        byte[] body =
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "token", token,
                                        "authorisationId", authorisationId,
                                        "purpose", purpose,
                                        "attributes", new TreeSet<>(attributes)));
        Request request =
                new Request(
                        "POST",
                        "/v1/identity/resolutions",
                        Map.of("Content-Type", "application/json"),
                        body,
                        deadline);
        return CompletableFuture.supplyAsync(
                () ->
                        switch (send(request)) {
                            case Reply.Answered(int status, var _, byte[] answer) ->
                                    resolution(status, answer);
                            case Reply.Failed _ -> new Resolution.Unreachable(state());
                        },
                virtual);
    }

    private static Resolution resolution(int status, byte[] answer) {
        JsonNode json = read(answer);
        if (status != 200) {
            return new Resolution.Refused(json.path("code").asString("INTERNAL"));
        }
        Map<String, String> attributes = new HashMap<>();
        json.path("attributes")
                .forEachEntry((name, value) -> attributes.put(name, value.asString("")));
        return new Resolution.Resolved(
                json.path("subject").asString(""),
                json.path("presentedBy").asString(""),
                Map.copyOf(attributes));
    }

    private static boolean refusesUs(Reply.Answered answered) {
        if (answered.status() != 401 && answered.status() != 403) {
            return false;
        }
        String code = read(answered.body()).path("code").asString("");
        return Set.of(
                        "CERTIFICATE_REQUIRED",
                        "CERTIFICATE_REVOKED",
                        "TERMINAL_UNKNOWN",
                        "WRONG_TERMINAL")
                .contains(code);
    }

    /// What is not JSON (a proxy's page) says nothing.
    private static JsonNode read(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private synchronized void become(LinkState next) {
        if (next != state) {
            LOG.info("event=link.state from={} to={}", state, next);
            state = next;
            watchers.forEach(watcher -> watcher.accept(next));
        }
    }
}
