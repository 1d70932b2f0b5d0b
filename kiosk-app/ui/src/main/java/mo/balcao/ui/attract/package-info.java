/// Nobody is here: what this machine is, and how to begin. FX thread only.
@NullMarked
package mo.balcao.ui.attract;

import org.jspecify.annotations.NullMarked;
