/// The table of all drivers, and the factory that reads addresses by it.
@NullMarked
package mo.balcao.device.factory;

import org.jspecify.annotations.NullMarked;
