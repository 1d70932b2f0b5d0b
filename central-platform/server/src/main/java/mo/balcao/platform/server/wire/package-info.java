/// How bytes, JSON and ids look on the wire. Pure, called from any thread, imports no other package of the server.
@NullMarked
package mo.balcao.platform.server.wire;

import org.jspecify.annotations.NullMarked;
