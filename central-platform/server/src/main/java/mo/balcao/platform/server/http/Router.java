package mo.balcao.platform.server.http;

import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.http.Route.Access;
import mo.balcao.platform.server.wire.TerminalId;

/// From method, path and caller to a route or a refusal. Pure.
final class Router {
    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /// Where a request goes.
    sealed interface Way {
        record To(Route route, List<String> variables) implements Way {}

        record Refused(ProblemCode code) implements Way {}
    }

    Way way(String method, String path, Caller caller) {
        if (caller instanceof Caller.Refused) {
            return new Way.Refused(ProblemCode.CERTIFICATE_REVOKED);
        }
        boolean known = false;
        for (Route route : routes) {
            Optional<List<String>> variables = route.match(path);
            if (variables.isPresent()) {
                known = true;
                if (route.method().equals(method)) {
                    return enter(route, variables.get(), caller);
                }
            }
        }
        if (caller instanceof Caller.Nobody) {
            return new Way.Refused(ProblemCode.CERTIFICATE_REQUIRED);
        }
        return new Way.Refused(known ? ProblemCode.METHOD_NOT_ALLOWED : ProblemCode.NOT_FOUND);
    }

    private static Way enter(Route route, List<String> variables, Caller caller) {
        if (route.access() == Access.ANYONE) {
            return new Way.To(route, variables);
        }
        return switch (caller) {
            case Caller.Nobody _ -> new Way.Refused(ProblemCode.CERTIFICATE_REQUIRED);
            case Caller.Refused _ -> new Way.Refused(ProblemCode.CERTIFICATE_REVOKED);
            case Caller.Operator _ ->
                    route.access() == Access.OPERATOR
                            ? new Way.To(route, variables)
                            : new Way.Refused(ProblemCode.ROLE_NOT_ALLOWED);
            case Caller.Terminal(TerminalId id) -> enterAsTerminal(route, variables, id);
        };
    }

    private static Way enterAsTerminal(Route route, List<String> variables, TerminalId id) {
        if (route.access() != Access.TERMINAL) {
            return new Way.Refused(ProblemCode.ROLE_NOT_ALLOWED);
        }
        if (route.namesTerminal() && !variables.getFirst().equals(id.value())) {
            return new Way.Refused(ProblemCode.WRONG_TERMINAL);
        }
        return new Way.To(route, variables);
    }
}
