/// Page printers for A4 documents: the port and its drivers. Runs on the device's own thread. Outcomes and paper are
/// those of `mo.balcao.device.printer`.
@NullMarked
package mo.balcao.device.document;

import org.jspecify.annotations.NullMarked;
