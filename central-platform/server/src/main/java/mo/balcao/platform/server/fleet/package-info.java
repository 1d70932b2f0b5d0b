/// The terminals: who they are, when they were last heard, the heads of their audit journals. Runs on request threads.
@NullMarked
package mo.balcao.platform.server.fleet;

import org.jspecify.annotations.NullMarked;
