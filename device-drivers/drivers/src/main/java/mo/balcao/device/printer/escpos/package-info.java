/// `escpos+tcp://host:port`: slip printers that speak ESC/POS over a TCP socket, after the command descriptions of
/// Epson's TM series. A slip goes out as raster bands; whether it is on paper is asked, not assumed.
@NullMarked
package mo.balcao.device.printer.escpos;

import org.jspecify.annotations.NullMarked;
