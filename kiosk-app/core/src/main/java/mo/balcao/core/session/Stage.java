package mo.balcao.core.session;

import java.util.List;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.FlowState;
import mo.balcao.core.screen.Screen.Thing;

/// Where a session is.
public sealed interface Stage {
    /// Nobody is here.
    record Attract() implements Stage {}

    record Home() implements Stage {}

    record Serving(FlowState flow) implements Stage {}

    /// Everything is forgotten already; the screen only reminds.
    ///
    /// @param leaving ends the session when nobody touches the glass
    record TakingThings(List<Thing> things, CommandId leaving) implements Stage {}

    /// A bug ended the session; everything is forgotten, the resident is told.
    record Failed() implements Stage {}
}
