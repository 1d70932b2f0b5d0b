/// A cabinet of lockers in memory, and lock boards that speak for it on the wire. May be steered from any thread.
@NullMarked
package mo.balcao.simulator.locker;

import org.jspecify.annotations.NullMarked;
