/// A world for tests in which time, chance and the platform do as they are told.
@NullMarked
package mo.balcao.cache.fake;

import org.jspecify.annotations.NullMarked;
