/// Serial lines without a serial port: in memory, and through the operating system's pseudo-terminals.
@NullMarked
package mo.balcao.simulator.serial;

import org.jspecify.annotations.NullMarked;
