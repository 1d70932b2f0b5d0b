/// The mock identity bureau: opaque tokens of a resident's phone, and the attributes that a signed authorisation allows.
/// Residents are fixtures with invented data. Runs on request threads.
@NullMarked
package mo.balcao.platform.server.identity;

import org.jspecify.annotations.NullMarked;
