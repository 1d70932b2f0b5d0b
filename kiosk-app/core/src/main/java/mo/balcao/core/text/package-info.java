/// Languages and texts. No threads, no I/O after loading.
@NullMarked
package mo.balcao.core.text;

import org.jspecify.annotations.NullMarked;
