/// One view per kind of screen: data in, nodes out, acts back to the counter. FX thread; no waiting.
@NullMarked
package mo.balcao.ui.view;

import org.jspecify.annotations.NullMarked;
