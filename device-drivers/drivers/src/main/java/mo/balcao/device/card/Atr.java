package mo.balcao.device.card;

import java.util.Arrays;
import java.util.HexFormat;

/// Answer to reset (ISO 7816-3). For a contactless card PC/SC part 3 makes one up, which starts `3B 8n 80 01`.
public record Atr(byte[] bytes) {
    public enum Interface {
        CONTACT,
        CONTACTLESS
    }

    public Atr {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public Interface via() {
        boolean contactless =
                bytes.length >= 4
                        && bytes[0] == 0x3B
                        && (bytes[1] & 0xF0) == 0x80
                        && bytes[2] == (byte) 0x80
                        && bytes[3] == 0x01;
        return contactless ? Interface.CONTACTLESS : Interface.CONTACT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Atr(byte[] theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// The make of the chip, not the person: harmless in a technician's log.
    @Override
    public String toString() {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
