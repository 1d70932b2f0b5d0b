/// `serial:<line>?board=8a80&…` and `serial:<line>?board=wkly&…`: lock boards on a serial bus. [LockBoardConnection] knows
/// doors and time; a [LockBus] knows one maker's frames, and an [Exchange] what frames on a shared line have in common.
/// Runs on the device's own thread.
@NullMarked
package mo.balcao.device.locker.board;

import org.jspecify.annotations.NullMarked;
