package mo.balcao.cache.link;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// The one mutually authenticated client of the central platform: enrolment, certificate, trust roots, link
/// state, deadlines, circuit breaker. Any thread may call; replies complete on a virtual thread.
public interface PlatformLink {
    LinkState state();

    /// Calls `onChange` with the present state and then once per change; the returned act ends it.
    Runnable watch(Consumer<LinkState> onChange);

    /// Asks the identity bureau what an opaque token stands for. Never retried by itself; never logged.
    ///
    /// @param authorisationId of the signed authorisation that allows `attributes` for `purpose`
    CompletionStage<Resolution> resolve(
            String token,
            String authorisationId,
            String purpose,
            Set<String> attributes,
            Duration deadline);

    /// Asks what a pick-up code stands for in this machine. Changes nothing at the platform; never retried by itself; the
    /// code is never logged.
    CompletionStage<PickUp> pickUp(String code, Duration deadline);

    enum LinkState {
        STARTING,
        UP,
        /// No route, refused, or no sign of life in time; retried with back-off for ever.
        DOWN,
        /// The platform's certificate does not lead to the pinned root: nothing is sent.
        UNTRUSTED,
        /// The platform refuses this terminal's certificate; no record's fault.
        REFUSED
    }

    sealed interface Resolution {
        /// @param subject pseudonym of the person the act is about, for this purpose only
        /// @param presentedBy pseudonym of the person who showed the code (a parent's phone may speak for a child)
        /// @param attributes exactly the approved ones, by name
        record Resolved(String subject, String presentedBy, Map<String, String> attributes)
                implements Resolution {
            @Override
            public String toString() {
                return "Resolved" + attributes.keySet();
            }
        }

        /// A refusal code of the contract: `TOKEN_EXPIRED`, `TOKEN_UNKNOWN`, `TOKEN_USED`, `EID_EXPIRED`,
        /// `EID_CANCELLED`, `HOLDER_DECEASED`, `PURPOSE_NOT_AUTHORISED`, `DEPARTMENT_DOWN`.
        record Refused(String code) implements Resolution {}

        /// No answer: the link is in `state`.
        record Unreachable(LinkState state) implements Resolution {}
    }

    sealed interface PickUp {
        /// @param item the department's own name for it; nothing personal
        /// @param service of the catalogue
        /// @param door as painted on the cabinet, from 1
        record Here(String item, String service, int door) implements PickUp {}

        /// A refusal code of the contract: `PICK_UP_UNKNOWN`, `PICK_UP_EXPIRED`, `PICK_UP_COLLECTED`, `PICK_UP_ELSEWHERE`,
        /// `DEPARTMENT_DOWN`.
        record Refused(String code) implements PickUp {}

        /// No answer: the link is in `state`.
        record Unreachable(LinkState state) implements PickUp {}
    }
}
