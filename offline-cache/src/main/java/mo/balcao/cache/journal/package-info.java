/// Effect journal and audit journal, in the outbox's database and on its writer thread.
@NullMarked
package mo.balcao.cache.journal;

import org.jspecify.annotations.NullMarked;
