/// What screens are put together from: text that is never cut off, buttons, scrolling with inertia, pictures. No JavaFX controls: their
/// keyboard, context menu and clipboard have no place on a public glass. FX thread only.
@NullMarked
package mo.balcao.ui.parts;

import org.jspecify.annotations.NullMarked;
