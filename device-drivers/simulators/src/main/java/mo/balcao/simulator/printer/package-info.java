/// A slip printer on the wire: what a driver cannot tell from the real thing over TCP. Written from the command
/// reference and apart from the driver, so that one checks the other. Has threads of its own.
@NullMarked
package mo.balcao.simulator.printer;

import org.jspecify.annotations.NullMarked;
