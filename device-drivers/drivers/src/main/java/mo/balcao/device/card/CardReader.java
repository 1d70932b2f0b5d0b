package mo.balcao.device.card;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Device;

/// A reader of chip cards (XFS4IoT CardReader, chip only).
public interface CardReader extends Device {
    /// What is in the slot or field, as last observed; never blocks.
    CardSlot slot();

    /// Calls `onChange` on the device's thread with the current slot and then once per change.
    Watch watchSlot(Consumer<CardSlot> onChange);

    /// Sends one command APDU (ISO 7816-4, short or extended, 4 to 65544 bytes) to the card of `insertion` and
    /// completes with the response including SW1 SW2.
    ///
    /// Outcomes: `Done` with any status word, also an error of the card's; `Failed` with `CARD_TORN` when that card is
    /// not there any more, also when another one took its place; `Failed` with `CARD_MUTE` when it does not answer
    /// as ISO 7816 wants; `TimedOut` past `timeout`.
    ///
    /// @param timeout from acceptance; PC/SC itself has none, so a silent card costs the reader a quarantine
    Command<byte[]> transmit(Insertion insertion, byte[] apdu, Duration timeout);
}
