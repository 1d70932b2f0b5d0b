/// What a service definition must pass before a department signs it: the JSON Schema, the parser, and the rules that
/// protect residents. Used by tests and by whoever publishes; a terminal only parses. Runs on the caller's thread.
@NullMarked
package mo.balcao.core.publishing;

import org.jspecify.annotations.NullMarked;
