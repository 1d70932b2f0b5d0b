/// Reading codes off camera pictures beside zbar.
@NullMarked
package mo.balcao.bench.qr;

import org.jspecify.annotations.NullMarked;
