/// The SQLite file and its one writer thread. Imports nothing of what is stored.
@NullMarked
package mo.balcao.cache.store;

import org.jspecify.annotations.NullMarked;
