/// One driver by itself, from a command line: for whoever integrates or mends a device, without the terminal. Opens the
/// device as the terminal does, through the factory and under supervision, so that what is seen here is what the terminal
/// sees. Caller's thread; nobody imports this.
@NullMarked
package mo.balcao.device.tool;

import org.jspecify.annotations.NullMarked;
