/// What will be read and who gets it: paragraphs, and one line per consent. FX thread only.
@NullMarked
package mo.balcao.ui.consent;

import org.jspecify.annotations.NullMarked;
