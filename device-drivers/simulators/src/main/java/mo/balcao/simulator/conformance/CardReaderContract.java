package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.FaultCode;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.simulator.card.Chip;
import mo.balcao.simulator.card.EchoChip;
import mo.balcao.simulator.card.MuteChip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a card reader does, whatever it is made of. An APDU reaches the card it was meant for, or none.
public abstract class CardReaderContract {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final byte[] GET_CHALLENGE = {0x00, (byte) 0x84, 0x00, 0x00, 0x08};

    private @Nullable Rig current;

    protected CardReaderContract() {}

    /// An empty reader that is being connected to, and the hands that work it.
    public interface Rig extends AutoCloseable {
        CardReader reader();

        void insert(Chip chip);

        void remove();

        /// Pulls the card while the next APDU is under way.
        void tearAtNextApdu();

        /// Takes the reader, or the service behind it, away.
        void unplug();

        void plugIn();

        @Override
        void close();
    }

    protected abstract Rig newRig();

    @BeforeEach
    final void open() {
        Rig rig = newRig();
        current = rig;
        Expect.status(rig.reader(), SOON, DeviceStatus::serves);
    }

    @AfterEach
    final void close() {
        if (current != null) {
            current.close();
        }
    }

    private Rig rig() {
        Rig rig = current;
        if (rig == null) {
            throw new AssertionError("no rig");
        }
        return rig;
    }

    private Insertion inserted() {
        rig().insert(new EchoChip());
        CardSlot slot = Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Present);
        if (slot instanceof CardSlot.Present(Insertion insertion, _)) {
            return insertion;
        }
        throw new AssertionError(slot);
    }

    private Completion<byte[]> transmit(Insertion insertion, byte[] apdu) {
        return Expect.completion(
                rig().reader().transmit(insertion, apdu, Duration.ofSeconds(5)), SOON);
    }

    private static void assertTorn(Completion<byte[]> completion) {
        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Failed.class,
                        f -> assertThat(f.fault().code()).isEqualTo(FaultCode.CARD_TORN));
    }

    @Test
    void seesACardComeAndGo() {
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
        rig().insert(new EchoChip());
        CardSlot slot = Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Present);
        assertThat(slot)
                .isInstanceOfSatisfying(
                        CardSlot.Present.class,
                        p -> assertThat(p.atr().bytes()).isEqualTo(new EchoChip().reset()));
        rig().remove();
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
    }

    @Test
    void exchangesApdus() {
        Insertion insertion = inserted();
        for (int i = 0; i < 20; i++) {
            assertThat(transmit(insertion, GET_CHALLENGE))
                    .isInstanceOfSatisfying(
                            Completion.Done.class,
                            done ->
                                    assertThat((byte[]) done.value())
                                            .hasSize(10)
                                            .endsWith(0x90, 0));
        }
    }

    @Test
    void handsOverAnErrorStatusWordAsAnAnswer() {
        assertThat(transmit(inserted(), new byte[] {0, 0x20, 0, 0}))
                .isInstanceOfSatisfying(
                        Completion.Done.class,
                        done -> assertThat((byte[]) done.value()).isEqualTo(new byte[] {0x6D, 0}));
    }

    @Test
    void callsATornCardTorn() {
        Insertion insertion = inserted();
        rig().tearAtNextApdu();
        assertTorn(transmit(insertion, GET_CHALLENGE));
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
    }

    @Test
    void neverSendsTheOldSessionsApduToANewCard() {
        Insertion old = inserted();
        rig().remove();
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
        Insertion fresh = inserted();
        assertThat(fresh).isNotEqualTo(old);
        assertTorn(transmit(old, GET_CHALLENGE));
        assertThat(transmit(fresh, GET_CHALLENGE)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void callsAMuteCardUnreadable() {
        rig().insert(new MuteChip());
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Unreadable);
        rig().remove();
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
    }

    @Test
    void comesBackAfterHavingBeenUnplugged() {
        Insertion before = inserted();
        rig().unplug();
        Expect.status(rig().reader(), SOON, s -> s instanceof DeviceStatus.Offline);
        assertThat(transmit(before, GET_CHALLENGE)).isInstanceOf(Completion.Failed.class);
        rig().plugIn();
        Expect.status(rig().reader(), Duration.ofSeconds(40), DeviceStatus::serves);
        rig().remove();
        Expect.slot(rig().reader(), SOON, s -> s instanceof CardSlot.Empty);
        assertThat(transmit(inserted(), GET_CHALLENGE)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void refusesWhatIsNoApdu() {
        assertThatThrownBy(() -> rig().reader().transmit(new Insertion(1), new byte[3], SOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
