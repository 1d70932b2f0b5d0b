/// Steering simulated devices: acts as data, from the dock, from scripts and from tests. May be called from any thread.
@NullMarked
package mo.balcao.simulator.control;

import org.jspecify.annotations.NullMarked;
