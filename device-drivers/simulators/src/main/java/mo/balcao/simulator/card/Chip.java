package mo.balcao.simulator.card;

/// The chip of a card: powered, reset, spoken to. One caller at a time.
public interface Chip {
    /// Powers or resets the chip and gives its answer to reset; empty = mute.
    byte[] reset();

    /// Answers one command APDU, SW1 SW2 included; empty = the chip does not answer.
    byte[] transmit(byte[] apdu);
}
