/// How it ended: filed with its number, or received and not yet filed, which must never look alike. FX thread only.
@NullMarked
package mo.balcao.ui.result;

import org.jspecify.annotations.NullMarked;
