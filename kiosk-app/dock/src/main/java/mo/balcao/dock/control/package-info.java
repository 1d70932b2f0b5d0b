/// The terminal's control socket, and its client. The server side runs in the terminal on virtual threads and
/// enters the FX thread for each request; it sees the scene, never the program.
@NullMarked
package mo.balcao.dock.control;

import org.jspecify.annotations.NullMarked;
