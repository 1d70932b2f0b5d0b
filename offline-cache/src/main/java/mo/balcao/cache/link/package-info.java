/// The one mutually authenticated client of the central platform. Replies complete on virtual threads.
@NullMarked
package mo.balcao.cache.link;

import org.jspecify.annotations.NullMarked;
