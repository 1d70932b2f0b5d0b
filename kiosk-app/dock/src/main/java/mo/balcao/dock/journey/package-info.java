/// Residents played by touching the screens, and what is counted afterwards. Knows the control socket, the
/// platform's API and the printer's paper; calls nothing of the program.
@NullMarked
package mo.balcao.dock.journey;

import org.jspecify.annotations.NullMarked;
