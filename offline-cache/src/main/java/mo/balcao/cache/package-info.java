/// The room's front door: opens everything that must survive, closes it in reverse.
@NullMarked
package mo.balcao.cache;

import org.jspecify.annotations.NullMarked;
