/// Drawn decoration with Macao's character: the waves of its paved squares, a lotus, the skyline. Flat paths, coloured by the style sheet.
@NullMarked
package mo.balcao.ui.motif;

import org.jspecify.annotations.NullMarked;
