/// Runs the pure session: one session thread steps it, executes its commands on devices, outbox, journals and platform,
/// and feeds back what came of them. The only place in core that knows time and threads. Must not import JavaFX.
@NullMarked
package mo.balcao.core.runner;

import org.jspecify.annotations.NullMarked;
