package mo.balcao.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of a table: ours beside one peer.
///
/// @param against the peer, with its version
/// @param runs what both sides gave, turn by turn
public record Measurement(
        String what,
        String unit,
        String against,
        double ours,
        double peer,
        Aim aim,
        List<Run> runs) {

    public Measurement {
        runs = List.copyOf(runs);
    }

    /// Times: the median of the runs stands for them.
    public static Measurement ofMedians(
            String what, String unit, String against, Aim aim, List<Run> runs) {
        return new Measurement(
                what,
                unit,
                against,
                Figures.median(Run.ours(runs)),
                Figures.median(Run.peer(runs)),
                aim,
                runs);
    }

    /// Shares: each run is a success (100) or not (0), and their mean is the share in per cent.
    public static Measurement ofShares(String what, String against, Aim aim, List<Run> runs) {
        return new Measurement(
                what,
                "%",
                against,
                Figures.mean(Run.ours(runs)),
                Figures.mean(Run.peer(runs)),
                aim,
                runs);
    }

    /// Empty where the peer has nothing to divide by.
    public OptionalDouble ratio() {
        return peer == 0 ? OptionalDouble.empty() : OptionalDouble.of(ours / peer);
    }

    /// Empty where there is no aim.
    public Optional<Boolean> met() {
        return switch (aim) {
            case Aim.AtMost(double times) -> Optional.of(ours <= times * peer);
            case Aim.AtLeast(double times) -> Optional.of(ours >= times * peer);
            case Aim.Least(double figure) -> Optional.of(ours >= figure);
            case Aim.None _ -> Optional.empty();
        };
    }
}
