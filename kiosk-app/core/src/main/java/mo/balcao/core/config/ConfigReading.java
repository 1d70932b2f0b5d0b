package mo.balcao.core.config;

import java.util.List;

/// What came of reading a configuration: the whole of it, or everything that is wrong with it.
public sealed interface ConfigReading {
    record Loaded(TerminalConfig config) implements ConfigReading {}

    /// @param problems at least one
    record Refused(List<ConfigProblem> problems) implements ConfigReading {}
}
