package mo.balcao.simulator.locker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mo.balcao.device.DeviceId;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.conformance.LockerBankContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The real driver through jssc and a pseudo-terminal against boards on the wire, of both makers and
/// with both kinds of lock.
@Tag("peer")
@EnabledOnOs(OS.LINUX)
class LockBoardDriverPeerTest {
    private static final Set<Integer> BOARDS = Set.of(1, 2);

    @TempDir private Path folder;

    @Nested
    class OpenReadsOne extends LockerBankContract {
        @Override
        protected Rig newRig() {
            return eightAEighty(0x11);
        }
    }

    @Nested
    class OpenReadsZero extends LockerBankContract {
        @Override
        protected Rig newRig() {
            return eightAEighty(0x00);
        }
    }

    @Nested
    class WklyOpenReadsZero extends LockerBankContract {
        @Override
        protected Rig newRig() {
            return wkly(0x00);
        }
    }

    @Nested
    class WklyOpenReadsOne extends LockerBankContract {
        @Override
        protected Rig newRig() {
            return wkly(0x01);
        }
    }

    private PtyRig eightAEighty(int openReads) {
        Cabinet cabinet = new Cabinet();
        return new PtyRig(
                folder,
                cabinet,
                () -> new Boards8a80(cabinet, BOARDS, openReads),
                "board=8a80&boards=1,2&open-reads=%02x".formatted(openReads));
    }

    private PtyRig wkly(int openReads) {
        Cabinet cabinet = new Cabinet();
        return new PtyRig(
                folder,
                cabinet,
                () -> new BoardsWkly(cabinet, BOARDS, 24, openReads),
                "board=wkly&boards=1,2&open-reads=%02x".formatted(openReads));
    }

    private static final class PtyRig implements LockerBankContract.Rig {
        private final Cabinet cabinet;
        private final LockBoardsOnPty peer;
        private final DeviceFactory factory = DeviceFactory.start();
        private final LockerBank bank;

        PtyRig(
                Path folder,
                Cabinet cabinet,
                Supplier<? extends UnaryOperator<byte[]>> boards,
                String options) {
            this.cabinet = cabinet;
            try {
                peer = LockBoardsOnPty.start(folder, boards);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String address = "serial:%s?%s".formatted(peer.device(), options);
            bank =
                    switch (factory.open(LockerBank.class, new DeviceId("locker"), address)) {
                        case Opening.Opened<LockerBank>(LockerBank opened) -> opened;
                        case Opening.Refused<LockerBank>(String reason) ->
                                throw new AssertionError(reason);
                    };
        }

        @Override
        public LockerBank bank() {
            return bank;
        }

        @Override
        public void set(LockerCondition condition) {
            cabinet.set(condition);
        }

        @Override
        public void unplug() {
            peer.unplug();
        }

        @Override
        public void plugIn() {
            try {
                peer.plugIn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            factory.close();
            peer.close();
        }
    }
}
