/// From the addresses of the configuration to working ports. Schemes are a table: a new driver is a package of its own
/// and one line in [mo.balcao.device.factory.BuiltInDrivers]. Other jars add schemes as [DriverProvider] services.
@NullMarked
package mo.balcao.device.factory;

import org.jspecify.annotations.NullMarked;
