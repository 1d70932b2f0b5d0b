/// The platform as one process: arguments, wiring in order, the ready file, and the clean end.
/// Runs on the main thread and the shutdown hook. Nobody but tests and the command line imports this package.
@NullMarked
package mo.balcao.platform.server;

import org.jspecify.annotations.NullMarked;
