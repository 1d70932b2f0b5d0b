/// `pcsc:<reader name>` through pcscd and jnasmartcardio. The JDK's own provider is not used: once pcscd has been
/// restarted it stays dead until the program ends. Library calls have no timeout and throw unchecked exceptions
/// when a card is pulled; both are dealt with here and by supervision.
@NullMarked
package mo.balcao.device.card.pcsc;

import org.jspecify.annotations.NullMarked;
