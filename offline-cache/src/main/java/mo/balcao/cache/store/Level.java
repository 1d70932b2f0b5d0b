package mo.balcao.cache.store;

/// How much room the disk has left, as three watermarks. Each is logged when it is crossed.
public enum Level {
    AMPLE,
    /// Staff should look.
    SCARCE,
    /// The running session may end; a new one does not begin.
    NO_NEW_SESSION,
    /// Nothing new is captured; acknowledgements and wiping go on.
    NO_CAPTURE
}
