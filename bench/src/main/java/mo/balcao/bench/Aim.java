package mo.balcao.bench;

/// What a figure must be beside the peer's. Compared without dividing, because a peer may have nothing.
public sealed interface Aim {
    /// For times: ours is at most so many times the peer's.
    record AtMost(double times) implements Aim {
        @Override
        public String toString() {
            return "<= " + times + " x";
        }
    }

    /// For shares: ours is at least so many times the peer's.
    record AtLeast(double times) implements Aim {
        @Override
        public String toString() {
            return ">= " + times + " x";
        }
    }

    /// For figures that stand by themselves: ours is at least this, whatever the peer's is.
    record Least(double figure) implements Aim {
        @Override
        public String toString() {
            return ">= " + figure;
        }
    }

    /// Measured to be known; nothing depends on it.
    record None() implements Aim {
        @Override
        public String toString() {
            return "";
        }
    }
}
