package mo.balcao.simulator.card;

/// Answers to reset with noise. Stands in for a mute card, which vpcd cannot express: it takes an empty answer for an
/// empty slot.
final class GarbledChip implements Chip {
    @Override
    public byte[] reset() {
        return new byte[] {0x00, 0x7F};
    }

    @Override
    public byte[] transmit(byte[] apdu) {
        return new byte[0];
    }
}
