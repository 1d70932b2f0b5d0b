package mo.balcao.core.identity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.link.PlatformLink;

/// The shape "resolve online": an opaque short-lived token goes to the platform, exactly the approved attributes come
/// back. Any thread may call; completes on the link's thread.
public final class OnlineResolution {
    private final PlatformLink link;

    public OnlineResolution(PlatformLink link) {
        this.link = link;
    }

    public CompletionStage<IdentityOutcome> resolve(
            Sensitive<String> token, AttributeRequest request, Duration deadline) {
        return link.resolve(
                        token.reveal(),
                        request.authorisationId(),
                        request.purpose(),
                        request.attributes(),
                        deadline)
                .thenApply(resolution -> judge(resolution, request));
    }

    static IdentityOutcome judge(PlatformLink.Resolution resolution, AttributeRequest request) {
        return switch (resolution) {
            case PlatformLink.Resolution.Resolved resolved -> known(resolved, request);
            case PlatformLink.Resolution.Refused(String code) ->
                    new IdentityOutcome.Refused(IdentityRefusal.ofContract(code));
            case PlatformLink.Resolution.Unreachable(PlatformLink.LinkState state) ->
                    new IdentityOutcome.Refused(unreachable(state));
        };
    }

    /// An answer with more than was asked is no answer: nothing of it is kept.
    private static IdentityOutcome known(
            PlatformLink.Resolution.Resolved resolved, AttributeRequest request) {
        if (!request.attributes().containsAll(resolved.attributes().keySet())) {
            return new IdentityOutcome.Refused(IdentityRefusal.PLATFORM_REFUSED);
        }
        var attributes = new LinkedHashMap<String, Sensitive<String>>();
        resolved.attributes()
                .forEach((name, value) -> attributes.put(name, new Sensitive<>(value)));
        return new IdentityOutcome.Known(
                new Identity(
                        new Sensitive<>(resolved.subject()),
                        new Sensitive<>(resolved.presentedBy()),
                        attributes));
    }

    private static IdentityRefusal unreachable(PlatformLink.LinkState state) {
        return switch (state) {
            case UNTRUSTED -> IdentityRefusal.PLATFORM_UNTRUSTED;
            case REFUSED -> IdentityRefusal.TERMINAL_REFUSED;
            case STARTING, UP, DOWN -> IdentityRefusal.PLATFORM_UNREACHABLE;
        };
    }
}
