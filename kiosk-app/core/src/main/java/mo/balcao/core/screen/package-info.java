/// What the glass shows and what a resident does on it, as immutable data. Must not import JavaFX.
@NullMarked
package mo.balcao.core.screen;

import org.jspecify.annotations.NullMarked;
