package mo.balcao.core.flow;

/// Names one command. `generation` counts sessions, so that nothing of an earlier resident is ever taken for this one's.
public record CommandId(long generation, long number) {}
