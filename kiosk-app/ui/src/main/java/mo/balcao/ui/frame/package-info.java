/// What stands around every screen: header, heading with progress, place for the page, main buttons, comfort bar, and the sheets that
/// come up over it. Two arrangements: the usual one, and one with everything that can be touched in the lower half of the glass.
@NullMarked
package mo.balcao.ui.frame;

import org.jspecify.annotations.NullMarked;
