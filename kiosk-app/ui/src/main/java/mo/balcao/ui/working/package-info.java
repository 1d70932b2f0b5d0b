/// Something takes time: what is happening, and for how long. FX thread only.
@NullMarked
package mo.balcao.ui.working;

import org.jspecify.annotations.NullMarked;
