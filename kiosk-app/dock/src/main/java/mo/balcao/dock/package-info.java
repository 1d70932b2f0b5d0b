/// The front door of `./balcao run`.
@NullMarked
package mo.balcao.dock;

import org.jspecify.annotations.NullMarked;
