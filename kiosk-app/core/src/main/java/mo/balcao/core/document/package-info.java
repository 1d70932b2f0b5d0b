/// Paper: what a slip says, and its layout into dots. Pure drawing with AWT, headless; runs on the caller's thread
/// in some ten milliseconds. Must not import devices' drivers, the cache's stores or the screen's toolkit.
@NullMarked
package mo.balcao.core.document;

import org.jspecify.annotations.NullMarked;
