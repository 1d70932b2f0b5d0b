/// What every driver and every simulator of a port must do, as abstract JUnit classes. A vendor extends one, brings a
/// rig that works the device (or a person who is asked to), and runs it: see device-drivers/README.md.
@NullMarked
package mo.balcao.simulator.conformance;

import org.jspecify.annotations.NullMarked;
