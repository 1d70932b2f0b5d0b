package mo.balcao.simulator.card;

import java.util.Arrays;

/// The simplest useful chip: GET CHALLENGE (INS 84h) gives counting bytes, INS B0h gives as many bytes as Le asks for,
/// anything else 6D00h.
public final class EchoChip implements Chip {
    /// T=1 only, 10 historical characters ("BALCAO-SIM"), check byte.
    private static final byte[] ATR = atr();

    private byte counter;

    public EchoChip() {}

    private static byte[] atr() {
        byte[] atr = {
            0x3B, (byte) 0x8A, (byte) 0x01, 'B', 'A', 'L', 'C', 'A', 'O', '-', 'S', 'I', 'M', 0
        };
        for (int i = 1; i < atr.length - 1; i++) {
            atr[atr.length - 1] ^= atr[i];
        }
        return atr;
    }

    @Override
    public byte[] reset() {
        counter = 0;
        return ATR.clone();
    }

    @Override
    public byte[] transmit(byte[] apdu) {
        if (apdu.length < 4) {
            return new byte[] {0x67, 0x00};
        }
        int length = apdu.length == 5 ? apdu[4] & 0xFF : 0;
        return switch (apdu[1]) {
            case (byte) 0x84 -> withSuccess(filled(8, counter++));
            case (byte) 0xB0 -> withSuccess(filled(length == 0 ? 256 : length, apdu[3]));
            default -> new byte[] {0x6D, 0x00};
        };
    }

    private static byte[] filled(int length, byte first) {
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
            data[i] = (byte) (first + i);
        }
        return data;
    }

    private static byte[] withSuccess(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) 0x90;
        return answer;
    }
}
