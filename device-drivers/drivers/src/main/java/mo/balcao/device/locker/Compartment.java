package mo.balcao.device.locker;

import java.util.Comparator;

/// A compartment, by the lock that holds its door: the board's address on the bus, which some makers count from 0, and
/// the lock's number on the board, from 1.
public record Compartment(int board, int channel) implements Comparable<Compartment> {
    private static final Comparator<Compartment> ORDER =
            Comparator.comparingInt(Compartment::board).thenComparingInt(Compartment::channel);

    public Compartment {
        if (board < 0 || channel < 1) {
            throw new IllegalArgumentException("boards count from 0 and locks from 1");
        }
    }

    @Override
    public int compareTo(Compartment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return board + "/" + channel;
    }
}
