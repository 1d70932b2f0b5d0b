package mo.balcao.core.screen;

import java.time.Duration;
import java.util.Optional;

/// Everything the glass shows at one moment.
///
/// @param idleWarning time left before the session is wiped, while the warning stands
public record Display(Screen screen, Comfort comfort, Optional<Duration> idleWarning) {}
