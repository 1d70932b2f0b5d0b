/// Stand-ins for the devices of a machine, for development, training and tests. Never in a production package.
@NullMarked
package mo.balcao.simulator;

import org.jspecify.annotations.NullMarked;
