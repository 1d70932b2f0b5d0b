/// What the departments offer at this machine, as the signed catalogue says it: services as data, never as code.
/// Immutable records, a parser that names the JSON pointer of every problem, and the linter that a definition must
/// pass before it is published. Runs on the caller's thread. Must not import screens, devices or the cache.
@NullMarked
package mo.balcao.core.catalogue;

import org.jspecify.annotations.NullMarked;
