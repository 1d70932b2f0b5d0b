/// The durable queue of captured cases. One writer thread owns the database.
@NullMarked
package mo.balcao.cache.outbox;

import org.jspecify.annotations.NullMarked;
