/// The runner: child processes, the world around the machine, the data folder. Plain blocking code on the main thread.
@NullMarked
package mo.balcao.dock.runner;

import org.jspecify.annotations.NullMarked;
