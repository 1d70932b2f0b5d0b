/// Measures the product beside peers in C, side by side in one run. Everything runs on the main thread; a peer is a
/// child process that does its work in-process and tells its own times. Nobody imports this.
@NullMarked
package mo.balcao.bench;

import org.jspecify.annotations.NullMarked;
