package mo.balcao.device.card;

/// One stay of one card in one reader; no two stays share a number within a run of the program.
public record Insertion(long number) {}
