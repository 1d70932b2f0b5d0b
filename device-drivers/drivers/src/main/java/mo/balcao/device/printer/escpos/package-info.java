/// `escpos+tcp://host:port` and `escpos+serial:device`: slip printers that speak ESC/POS, after the command descriptions of
/// Epson's TM series. A slip goes out as raster bands; whether it is on paper is asked, not assumed.
@NullMarked
package mo.balcao.device.printer.escpos;

import org.jspecify.annotations.NullMarked;
