package mo.balcao.cache.link;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// The link over any transport. It is itself a transport that watches what comes back, so that every call, whoever
/// makes it, keeps the link state true.
public final class HttpPlatformLink implements PlatformLink, Transport {
    private static final Logger LOG = LoggerFactory.getLogger(HttpPlatformLink.class);
    private static final String HEARTBEATS = "/heartbeats";

    private final Transport transport;
    private final Executor virtual;
    private final Breaker breaker;
    private final List<Consumer<LinkState>> watchers = new CopyOnWriteArrayList<>();
    private volatile Runnable onDoubt = () -> {};
    private LinkState state = LinkState.STARTING;

    /// @param virtual runs each call on a thread that may block
    public HttpPlatformLink(Transport transport, TimeSource time, Executor virtual) {
        this.transport = transport;
        this.virtual = virtual;
        this.breaker = new Breaker(time);
    }

    /// Called when a call got no answer in time: somebody should ask with a small call whether the platform is there.
    public void onDoubt(Runnable ask) {
        onDoubt = ask;
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
        breaker.saw(reply);
        switch (reply) {
            case Reply.Answered answered ->
                    become(Answers.refusesUs(answered) ? LinkState.REFUSED : LinkState.UP);
            case Reply.Failed(Failure failure) ->
                    become(
                            switch (failure) {
                                case UNREACHABLE -> LinkState.DOWN;
                                case UNTRUSTED -> LinkState.UNTRUSTED;
                                case REFUSED -> LinkState.REFUSED;
                                // One slow bureau is no broken link; a late heartbeat is.
                                case LATE ->
                                        request.path().endsWith(HEARTBEATS)
                                                ? LinkState.DOWN
                                                : state();
                            });
        }
        if (reply instanceof Reply.Failed(Failure failure)
                && failure == Failure.LATE
                && !request.path().endsWith(HEARTBEATS)) {
            onDoubt.run();
        }
        return reply;
    }

    @Override
    public CompletionStage<Resolution> resolve(
            String token,
            String authorisationId,
            String purpose,
            Set<String> attributes,
            Duration deadline) {
        return ask(
                "/v1/identity/resolutions",
                Map.of(
                        "token", token,
                        "authorisationId", authorisationId,
                        "purpose", purpose,
                        "attributes", new TreeSet<>(attributes)),
                deadline,
                Answers::resolution,
                Resolution.Unreachable::new);
    }

    @Override
    public CompletionStage<PickUp> pickUp(String code, Duration deadline) {
        return ask(
                "/v1/pick-ups/resolutions",
                Map.of("code", code),
                deadline,
                Answers::pickUp,
                PickUp.Unreachable::new);
    }

    private <T> CompletionStage<T> ask(
            String path,
            Map<String, ?> question,
            Duration deadline,
            Function<Reply.Answered, T> answer,
            Function<LinkState, T> silence) {
        if (!breaker.lets()) {
            onDoubt.run();
            return CompletableFuture.completedFuture(silence.apply(state()));
        }
        Request request =
                new Request(
                        "POST",
                        path,
                        Map.of("Content-Type", "application/json"),
                        JsonMapper.shared().writeValueAsBytes(question),
                        deadline);
        return CompletableFuture.supplyAsync(
                () ->
                        switch (send(request)) {
                            case Reply.Answered answered -> answer.apply(answered);
                            case Reply.Failed _ -> silence.apply(state());
                        },
                virtual);
    }

    private synchronized void become(LinkState next) {
        if (next != state) {
            LOG.info("event=link.state from={} to={}", state, next);
            state = next;
            watchers.forEach(watcher -> watcher.accept(next));
        }
    }
}
