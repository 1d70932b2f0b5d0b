/// The services of this machine as tiles; a withdrawn one says why and where to go instead. FX thread only.
@NullMarked
package mo.balcao.ui.home;

import org.jspecify.annotations.NullMarked;
