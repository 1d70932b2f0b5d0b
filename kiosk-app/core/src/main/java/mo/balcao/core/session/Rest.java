package mo.balcao.core.session;

import java.util.Optional;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.text.ProblemCode;

/// Why a service is not offered for a while.
///
/// @param until the timer that ends it; empty: until a member of staff has looked and starts the terminal again
public record Rest(ProblemCode why, Optional<CommandId> until) {}
