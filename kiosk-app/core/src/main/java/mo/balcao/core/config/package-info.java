/// The configuration file of a terminal. Reading it reports everything that is wrong at once. Caller thread, start-up only.
@NullMarked
package mo.balcao.core.config;

import org.jspecify.annotations.NullMarked;
