package mo.balcao.simulator.card;

/// A card upside down: no answer to anything.
public final class MuteChip implements Chip {
    public MuteChip() {}

    @Override
    public byte[] reset() {
        return new byte[0];
    }

    @Override
    public byte[] transmit(byte[] apdu) {
        return new byte[0];
    }
}
