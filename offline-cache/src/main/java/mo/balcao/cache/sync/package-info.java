/// Sends captured records in batches and files each answer. Runs on one virtual thread; waits only on its own condition.
@NullMarked
package mo.balcao.cache.sync;

import org.jspecify.annotations.NullMarked;
