/// `serial:<line>?board=8a80&…`: lock boards on a serial bus. [LockBoardConnection] knows doors and time; a [LockBus]
/// knows one maker's frames. Runs on the device's own thread.
@NullMarked
package mo.balcao.device.locker.board;

import org.jspecify.annotations.NullMarked;
