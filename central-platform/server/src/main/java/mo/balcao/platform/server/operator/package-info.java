/// What an operator may ask and do. Runs on request threads.
@NullMarked
package mo.balcao.platform.server.operator;

import org.jspecify.annotations.NullMarked;
