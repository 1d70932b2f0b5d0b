/// Main and the composition root: configuration, cache, devices, session, screens, in this order and closed in reverse.
/// Nobody imports this package.
@NullMarked
package mo.balcao.ui.app;

import org.jspecify.annotations.NullMarked;
