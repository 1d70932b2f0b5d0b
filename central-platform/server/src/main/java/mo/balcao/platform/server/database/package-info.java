/// PostgreSQL: our own cluster (unpack, initdb, start, adopt, stop), or somebody else's by URL; the pool, the migrations and a
/// thin layer over JDBC. Called from virtual threads; the launcher from the main thread only. Knows no feature.
@NullMarked
package mo.balcao.platform.server.database;

import org.jspecify.annotations.NullMarked;
