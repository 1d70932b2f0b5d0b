/// From the addresses of the configuration to ports: what a driver's package offers, and what another jar may add. A
/// new driver is a package of its own with one [Scheme], and one line in the factory's table.
@NullMarked
package mo.balcao.device.scheme;

import org.jspecify.annotations.NullMarked;
