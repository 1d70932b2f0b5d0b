package mo.balcao.device.card;

import mo.balcao.device.Fault;

/// What is in the slot or in the field.
public sealed interface CardSlot {
    /// Not observed: the reader is not answering.
    record Unknown() implements CardSlot {}

    record Empty() implements CardSlot {}

    /// A card that answered to reset.
    record Present(Insertion insertion, Atr atr) implements CardSlot {}

    /// Something is there that does not answer as a card: upside down, dirty, not a chip card, or two in the field.
    record Unreadable(Fault fault) implements CardSlot {}
}
