package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.PrintOutcome.Printed;
import mo.balcao.device.printer.PrintOutcome.Rejected;
import mo.balcao.device.printer.PrintOutcome.Unconfirmed;
import mo.balcao.device.printer.PrinterConnection;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.printer.Slip;

/// One link to one printer, and the rules by which a slip counts as printed.
final class EscPosConnection implements PrinterConnection {
    private static final int QUESTIONS = 4;
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final PrinterLink link;
    private final StatusReader reader = new StatusReader();
    private final AtomicBoolean tornPiece;
    private boolean initialised;
    private boolean spoilt;

    EscPosConnection(PrinterLink link, AtomicBoolean tornPiece) {
        this.link = link;
        this.tornPiece = tornPiece;
    }

    @Override
    public Observation<Paper> poll() throws DeviceException {
        try {
            PrinterState state = ask();
            return new Observation<>(state.status(), state.paper());
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "link lost", e);
        }
    }

    private void initialise() throws IOException, DeviceException {
        if (!initialised) {
            // Whatever an earlier connection left in the buffers belongs to somebody else.
            send(EscPos.CLEAR, ANSWER);
            send(EscPos.INITIALISE, ANSWER);
            initialised = true;
        }
    }

    /// Asks DLE EOT 1..4 one by one, so that each answer belongs to its question.
    private PrinterState ask() throws IOException, DeviceException {
        if (spoilt) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "takes no bytes");
        }
        initialise();
        reader.forget();
        List<Integer> answers = new ArrayList<>();
        for (int n = 1; n <= QUESTIONS; n++) {
            answers.add(ask(n));
        }
        return state(answers);
    }

    private int ask(int n) throws IOException, DeviceException {
        send(EscPos.askNow(n), ANSWER);
        long end = System.nanoTime() + ANSWER.toNanos();
        while (System.nanoTime() < end) {
            link.read(reader, MOMENT);
            Optional<Integer> answer = reader.answer();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new DeviceException(FaultCode.NOT_RESPONDING, "no answer to DLE EOT " + n);
    }

    private void send(byte[] bytes, Duration limit) throws IOException, DeviceException {
        ByteBuffer out = ByteBuffer.wrap(bytes);
        long end = System.nanoTime() + limit.toNanos();
        while (out.hasRemaining()) {
            link.write(out, MOMENT);
            link.read(reader, Duration.ZERO);
            if (System.nanoTime() > end) {
                throw new DeviceException(FaultCode.NOT_RESPONDING, "takes no bytes");
            }
        }
    }

    @Override
    public PrintOutcome print(Slip slip, Job job) throws DeviceException {
        try {
            Optional<Fault> before = ask().fault();
            if (before.isPresent()) {
                return new Rejected(before.get(), false);
            }
            return send(slip, job);
        } catch (IOException e) {
            // Thrown by the question before: nothing was sent.
            throw new DeviceException(FaultCode.DISCONNECTED, "link lost", e);
        }
    }

    private PrintOutcome send(Slip slip, Job job) throws DeviceException {
        job.begun();
        reader.forget();
        try {
            Optional<Fault> during = sendBands(slip, job);
            if (during.isEmpty()) {
                during = awaitEnd(job);
            }
            return during.isEmpty() ? confirmed() : failed(during.get());
        } catch (IOException e) {
            tornPiece.set(true);
            throw new DeviceException(FaultCode.DISCONNECTED, "link lost while printing", e);
        } catch (DeviceException e) {
            tornPiece.set(true);
            throw e;
        }
    }

    private Optional<Fault> sendBands(Slip slip, Job job) throws IOException {
        if (tornPiece.get()) {
            Optional<Fault> fault = push(EscPos.CUT, job);
            if (fault.isPresent()) {
                return fault;
            }
        }
        for (byte[] band : EscPos.bands(slip)) {
            Optional<Fault> fault = push(band, job);
            if (fault.isPresent()) {
                return fault;
            }
        }
        Optional<Fault> fault = push(EscPos.CUT, job);
        return fault.isPresent() ? fault : push(EscPos.ASK_IN_ORDER, job);
    }

    /// Sends while listening; ends at the first bad news or at the deadline.
    private Optional<Fault> push(byte[] bytes, Job job) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) {
            link.write(out, MOMENT);
            link.read(reader, Duration.ZERO);
            Optional<Fault> fault = reader.takeUnasked().flatMap(PrinterState::fault);
            if (fault.isPresent()) {
                return fault;
            }
            if (job.remaining().isZero()) {
                return Optional.of(late());
            }
        }
        return Optional.empty();
    }

    private static Fault late() {
        return Fault.of(FaultCode.NOT_RESPONDING, "past the deadline");
    }

    /// Waits for the answer that comes only after the cut, asking in between what holds the printer up.
    private Optional<Fault> awaitEnd(Job job) throws IOException {
        List<Integer> answers = new ArrayList<>();
        boolean asking = false;
        long nextQuestion = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
        while (asking || !reader.answeredInOrder()) {
            link.read(reader, MOMENT);
            reader.answer().ifPresent(answers::add);
            Optional<Fault> fault = reader.takeUnasked().flatMap(PrinterState::fault);
            if (fault.isEmpty() && asking && answers.size() == QUESTIONS) {
                fault = state(answers).fault();
                answers.clear();
                asking = false;
                nextQuestion = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
            } else if (fault.isEmpty() && !asking && System.nanoTime() > nextQuestion) {
                asking = true;
                fault = pushQuestions(job);
            }
            if (fault.isPresent()) {
                return fault;
            }
            if (job.remaining().isZero()) {
                return Optional.of(late());
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> pushQuestions(Job job) throws IOException {
        Optional<Fault> fault = Optional.empty();
        for (int n = 1; n <= QUESTIONS && fault.isEmpty(); n++) {
            fault = push(EscPos.askNow(n), job);
        }
        return fault;
    }

    private static PrinterState state(List<Integer> answers) {
        return PrinterState.fromAnswers(
                answers.get(0), answers.get(1), answers.get(2), answers.get(3));
    }

    private PrintOutcome confirmed() throws IOException, DeviceException {
        Optional<Fault> after = ask().fault();
        if (after.isEmpty()) {
            tornPiece.set(false);
            return new Printed();
        }
        // Carried out to the end, and then something came up: nobody can say what lies in the
        // chute.
        return new Unconfirmed(after.get());
    }

    /// Bad news before the end. The rest of the slip must not come out for the next person.
    private PrintOutcome failed(Fault fault) throws IOException {
        tornPiece.set(true);
        try {
            reader.forget();
            send(EscPos.CLEAR, MOMENT.multipliedBy(5));
            initialised = false;
            // Behind a full buffer the command does not arrive: then only a new connection's does.
            spoilt = !clearedSoon();
        } catch (DeviceException _) {
            spoilt = true;
        }
        return fault.code() == FaultCode.NOT_RESPONDING
                ? new Unconfirmed(fault)
                : new Rejected(fault, true);
    }

    /// The notice follows the answers to all earlier questions: none of them is taken for that to a later one.
    private boolean clearedSoon() throws IOException {
        long end = System.nanoTime() + ANSWER.toNanos();
        while (!reader.cleared() && System.nanoTime() < end) {
            link.read(reader, MOMENT);
        }
        return reader.cleared();
    }

    @Override
    public void close() {
        if (spoilt) {
            link.abort();
        } else {
            link.close();
        }
    }
}
