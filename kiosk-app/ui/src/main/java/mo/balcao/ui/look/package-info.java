/// Design tokens: colours, sizes in millimetres, typefaces, drawings. FX thread; imports nothing of the session.
@NullMarked
package mo.balcao.ui.look;

import org.jspecify.annotations.NullMarked;
