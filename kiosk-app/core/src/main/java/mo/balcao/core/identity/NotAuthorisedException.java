package mo.balcao.core.identity;

/// A bug: more was asked than the authorisation allows. Thrown before any device is touched.
public final class NotAuthorisedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotAuthorisedException(String purpose) {
        super("not authorised for purpose " + purpose);
    }
}
