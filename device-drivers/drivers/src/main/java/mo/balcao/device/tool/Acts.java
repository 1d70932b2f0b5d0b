package mo.balcao.device.tool;

import java.util.List;

/// What can be asked of one kind of device, besides `status`, `health` and `watch`, which all have.
interface Acts<P> {
    /// Each with its arguments, as they are listed for people (`open N`).
    List<String> shapes();

    /// @throws WrongArguments in one line
    Ending act(P port, Order order, Answers answers) throws WrongArguments, InterruptedException;

    default boolean knows(String act) {
        return shapes().stream().anyMatch(shape -> shape.split(" ", 2)[0].equals(act));
    }

    /// The arguments of an act are not what it takes.
    final class WrongArguments extends Exception {
        private static final long serialVersionUID = 1L;

        WrongArguments(String why) {
            super(why);
        }
    }
}
