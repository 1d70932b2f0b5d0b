/// What can happen to a page printer, as data. May be used from any thread.
@NullMarked
package mo.balcao.simulator.document;

import org.jspecify.annotations.NullMarked;
