package mo.balcao.cache.trust;

/// Something was offered that the pinned trust does not cover. The message names what, never its content.
public final class TrustException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrustException(String message) {
        super(message);
    }

    public TrustException(String message, Throwable cause) {
        super(message, cause);
    }
}
