/// Shows how to hold the phone to the reader, and how it is going. FX thread only.
@NullMarked
package mo.balcao.ui.identify;

import org.jspecify.annotations.NullMarked;
