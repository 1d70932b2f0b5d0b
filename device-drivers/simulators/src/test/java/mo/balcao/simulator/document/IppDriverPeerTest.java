package mo.balcao.simulator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.simulator.conformance.DocumentPattern;
import mo.balcao.simulator.conformance.DocumentPrinterContract;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The real driver against CUPS' IPP Everywhere printer.
@Tag("peer")
class IppDriverPeerTest extends DocumentPrinterContract {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private @Nullable EvePrinter peer;
    private @Nullable IppRig rig;

    private EvePrinter peer() {
        return Objects.requireNonNull(peer);
    }

    private DocumentPrinter printer() {
        return Objects.requireNonNull(rig).printer();
    }

    @Override
    protected Rig newRig() {
        try {
            EvePrinter started = EvePrinter.start();
            peer = started;
            IppRig fresh = new IppRig(started, "ipp", "");
            rig = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(FaultCode code) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() ->
                        printer().status() instanceof DeviceStatus.UserError(Fault fault)
                                && fault.code() == code);
    }

    private static PrintOutcome outcome(Command<PrintOutcome> command) throws Exception {
        Completion<PrintOutcome> completion =
                command.completion().toCompletableFuture().get(40, TimeUnit.SECONDS);
        if (completion instanceof Completion.Done<PrintOutcome>(PrintOutcome outcome)) {
            return outcome;
        }
        throw new AssertionError(completion);
    }

    @Test
    void rejectsAJobThatAJamEnded() throws Exception {
        peer().put("abort", "");
        peer().put("jam-after", "1");
        assertThat(outcome(printer().print(DocumentPattern.bars(2, 70), LIMIT)))
                .isEqualTo(
                        new PrintOutcome.Rejected(
                                Fault.of(FaultCode.PAPER_JAM, "media-jam"), true));
    }

    /// After a power cut the printer counts jobs from one again: the number alone would be somebody else's.
    @Test
    void leavesUnconfirmedWhatAPowerCutInterrupted() throws Exception {
        peer().put("jam-after", "1");
        Command<PrintOutcome> command = printer().print(DocumentPattern.bars(2, 71), LIMIT);
        await(FaultCode.PAPER_JAM);
        peer().takeAway("jam");
        peer().powerCycle();
        peer().state("-media-jam");
        assertThat(outcome(command)).isInstanceOf(PrintOutcome.Unconfirmed.class);
        assertThat(peer().output()).isEmpty();
    }

    @Test
    void saysPaperIsOutWhenTheTraysHoldNoA4() throws Exception {
        peer().load("na_letter_8.5x11in", 25);
        await(FaultCode.PAPER_OUT);
        peer().load("iso_a4_210x297mm", 25);
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> printer().status().serves());
    }

    @Test
    void saysWhenTheTraysAreNearlyEmpty() throws Exception {
        peer().load("iso_a4_210x297mm", 5);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() ->
                        printer().status() instanceof DeviceStatus.Limited(Fault fault)
                                && fault.code() == FaultCode.PAPER_LOW);
        assertThat(printer().paper()).isEqualTo(Paper.LOW);
    }

    @Test
    void printsOverTlsToThePinnedCertificateOnly() throws Exception {
        String pin = peer().fingerprint();
        IppRig stranger = new IppRig(peer(), "ipps", "?certificate-sha256=" + "00".repeat(32));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() ->
                        stranger.printer().status() instanceof DeviceStatus.Offline(Fault fault)
                                && fault.code() == FaultCode.CONFIGURATION);
        stranger.disconnect();
        IppRig known = new IppRig(peer(), "ipps", "?certificate-sha256=" + pin);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> known.printer().status().serves());
        assertThat(outcome(known.printer().print(DocumentPattern.bars(1, 72), LIMIT)))
                .isEqualTo(new PrintOutcome.Printed());
        known.disconnect();
    }
}
