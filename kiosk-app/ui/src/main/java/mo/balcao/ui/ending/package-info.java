/// The last screen of a session, and the screen of a machine that is out of service. FX thread only.
@NullMarked
package mo.balcao.ui.ending;

import org.jspecify.annotations.NullMarked;
