/// Time, alarms, randomness and transport as ports, so that a simulation can drive everything above them.
@NullMarked
package mo.balcao.cache.port;

import org.jspecify.annotations.NullMarked;
