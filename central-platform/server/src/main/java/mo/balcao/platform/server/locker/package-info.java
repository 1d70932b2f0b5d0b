/// Items that departments lay into lockers: the codes that open doors, and the custody records that end them. The shape of the
/// codes is ours; the real one is not public. Runs on the gateway's threads; the custody record inside the inbox's transaction.
@NullMarked
package mo.balcao.platform.server.locker;

import org.jspecify.annotations.NullMarked;
