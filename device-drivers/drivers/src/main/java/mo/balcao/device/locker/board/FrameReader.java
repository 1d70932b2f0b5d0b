package mo.balcao.device.locker.board;

import java.util.Optional;

/// Finds what boards say in what arrives, whatever stands between.
interface FrameReader<A> {
    void accept(byte[] bytes);

    /// The next thing said, if it is complete.
    ///
    /// @param quiet whether nothing has arrived lately: what is not complete then is not going to be
    Optional<A> next(boolean quiet);

    /// Whatever is held belongs to the past.
    void forget();
}
