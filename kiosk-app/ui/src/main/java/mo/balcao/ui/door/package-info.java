/// A door of the lockers: which one, what it does, and what the resident does with it. FX thread only.
@NullMarked
package mo.balcao.ui.door;

import org.jspecify.annotations.NullMarked;
