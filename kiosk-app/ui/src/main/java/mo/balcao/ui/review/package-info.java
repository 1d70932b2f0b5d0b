/// Everything once more before it is submitted. FX thread only.
@NullMarked
package mo.balcao.ui.review;

import org.jspecify.annotations.NullMarked;
