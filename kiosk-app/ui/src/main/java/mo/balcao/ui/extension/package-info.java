/// What other jars on the class path may attach to a running terminal. The development dock's control socket comes in
/// this way; a production package contains no extension.
@NullMarked
package mo.balcao.ui.extension;

import org.jspecify.annotations.NullMarked;
