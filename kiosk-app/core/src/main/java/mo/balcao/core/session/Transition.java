package mo.balcao.core.session;

import java.util.List;
import mo.balcao.core.flow.FlowCommand;

/// What an event made of a session, and what is to be done.
public record Transition(Session next, List<FlowCommand> commands) {}
