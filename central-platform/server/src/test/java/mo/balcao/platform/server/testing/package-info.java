/// What the tests share: one real platform with a real PostgreSQL for a whole run, clients with real TLS, and the contract that every
/// answer is held against.
@NullMarked
package mo.balcao.platform.server.testing;

import org.jspecify.annotations.NullMarked;
