/// The durable capture of a case beside plain C on the same tables.
@NullMarked
package mo.balcao.bench.capture;

import org.jspecify.annotations.NullMarked;
