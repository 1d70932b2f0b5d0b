package mo.balcao.ui.app;

import java.util.Optional;

/// What this program calls itself at the platform.
final class Version {
    /// From the jar's manifest; a checkout run from class folders has none.
    static final String SOFTWARE =
            "balcao "
                    + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("checkout");

    private Version() {}
}
