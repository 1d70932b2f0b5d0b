/// It did not work: what happened, what to do now, where else to go. FX thread only.
@NullMarked
package mo.balcao.ui.refused;

import org.jspecify.annotations.NullMarked;
