package mo.balcao.simulator.card;

import com.licel.jcardsim.base.Simulator;
import com.licel.jcardsim.samples.HelloWorldApplet;
import javacard.framework.AID;

/// A Java Card run by jCardSim with its greeting applet: somebody else's idea of a card.
final class JavaCardChip implements Chip {
    static final byte[] APPLET = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    private final Simulator card = new Simulator();
    private final EchoChip power = new EchoChip();

    JavaCardChip() {
        card.installApplet(
                new AID(APPLET, (short) 0, (byte) APPLET.length), HelloWorldApplet.class);
    }

    @Override
    public byte[] reset() {
        card.reset();
        return power.reset();
    }

    @Override
    public byte[] transmit(byte[] apdu) {
        return card.transmitCommand(apdu);
    }
}
