/// Card readers, contact and contactless: the port, and what its drivers implement. Runs on the device's own thread.
/// Knows ISO 7816 frames, but no application on any card.
@NullMarked
package mo.balcao.device.card;

import org.jspecify.annotations.NullMarked;
