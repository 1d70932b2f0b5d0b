/// `sim:` addresses for all ports. A simulated device is a driver like any other, so that supervision, queues and
/// deadlines are the product's own; only the device at the end is made of memory.
@NullMarked
package mo.balcao.simulator.sim;

import org.jspecify.annotations.NullMarked;
