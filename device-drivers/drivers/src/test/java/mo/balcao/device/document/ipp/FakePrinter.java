package mo.balcao.device.document.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import mo.balcao.device.DeviceAddress;

/// An IPP printer on loopback that can be made to lie. Out of the box it takes one job and completes it.
final class FakePrinter implements AutoCloseable {
    /// What it answers to one operation: bytes on the wire, whatever they are.
    interface Answer {
        void to(IppPacket question, HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Operation, Answer> answers = new ConcurrentHashMap<>();
    final List<Operation> asked = new CopyOnWriteArrayList<>();
    volatile JobState state = JobState.completed;
    volatile List<String> reasons = List.of("none");
    volatile int impressions;
    volatile String jobName = "";

    private FakePrinter(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/ipp/print", this::handle);
        answers.put(Operation.getPrinterAttributes, (q, e) -> say(e, printer(q)));
        answers.put(Operation.getJobs, (q, e) -> say(e, ok(q).build()));
        answers.put(Operation.createJob, this::create);
        answers.put(Operation.sendDocument, (q, e) -> say(e, job(q)));
        answers.put(Operation.getJobAttributes, (q, e) -> say(e, job(q)));
        answers.put(
                Operation.cancelJob,
                (q, e) -> {
                    state = JobState.canceled;
                    say(e, ok(q).build());
                });
        server.start();
    }

    static FakePrinter start() throws IOException {
        return new FakePrinter(HttpServer.create(loopback(), 0));
    }

    static FakePrinter startTls(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(loopback(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new FakePrinter(server);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    void answer(Operation operation, Answer answer) {
        answers.put(operation, answer);
    }

    IppAddress address() {
        return address("ipp", "");
    }

    IppAddress address(String scheme, String options) {
        String text =
                scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print" + options;
        return DeviceAddress.parse(text).flatMap(IppAddress::parse).orElseThrow();
    }

    long count(Operation operation) {
        return asked.stream().filter(operation::equals).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                IppInputStream in = new IppInputStream(exchange.getRequestBody())) {
            IppPacket question = in.readPacket();
            Operation operation = question.getOperation();
            asked.add(operation);
            Answer answer = answers.get(operation);
            if (answer != null) {
                in.transferTo(ByteArrayOutputStream.nullOutputStream());
                answer.to(question, exchange);
            }
        }
    }

    static IppPacket.Builder ok(IppPacket question) {
        return answer(question, Status.successfulOk);
    }

    static IppPacket.Builder answer(IppPacket question, Status status) {
        return new IppPacket.Builder(status.getCode(), 0x0200, question.getRequestId())
                .putOperationAttributes(
                        Types.attributesCharset.of("utf-8"),
                        Types.attributesNaturalLanguage.of("en"));
    }

    void create(IppPacket question, HttpExchange exchange) throws IOException {
        String given = question.getString(Tag.operationAttributes, Types.jobName);
        jobName = given == null ? "" : given;
        say(exchange, job(question));
    }

    IppPacket printer(IppPacket question) {
        return ok(question)
                .putPrinterAttributes(
                        Types.printerState.of(PrinterState.idle),
                        Types.printerStateReasons.of(reasons),
                        Types.printerIsAcceptingJobs.of(true),
                        Types.operationsSupported.of(
                                List.of(Operation.createJob, Operation.sendDocument)),
                        Types.documentFormatSupported.of(List.of("application/pdf")),
                        Types.mediaSupported.of(PrinterReport.A4),
                        Types.mediaReady.of(PrinterReport.A4))
                .build();
    }

    IppPacket job(IppPacket question) {
        return job(question, "none");
    }

    IppPacket job(IppPacket question, String reason) {
        return ok(question)
                .putJobAttributes(
                        Types.jobId.of(7),
                        Types.jobState.of(state),
                        Types.jobStateReasons.of(reason),
                        Types.jobName.of(jobName),
                        Types.jobImpressionsCompleted.of(impressions))
                .build();
    }

    static void say(HttpExchange exchange, IppPacket packet) throws IOException {
        say(exchange, bytes(packet));
    }

    static byte[] bytes(IppPacket packet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IppOutputStream writer = new IppOutputStream(out)) {
            writer.write(packet);
        }
        return out.toByteArray();
    }

    static void say(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
