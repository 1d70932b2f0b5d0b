package mo.balcao.device.document.ipp;

import com.hp.jipp.cups.Cups;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/// The requests of RFC 8011 §4 that this driver makes. Jobs carry a name that says nothing of anybody.
final class Questions {
    /// How names of this driver's jobs begin; what bears it and is still in the printer was left there by it.
    static final String OURS = "balcao-";

    private static final String USER = "balcao";
    private static final int FIRST_REFUSAL = 0x0100;
    private static final int MOST_JOBS = 20;
    private static final int VERSION = 0x0200;

    private final URI printer;
    private int requestId;

    Questions(URI printer) {
        this.printer = printer;
    }

    static boolean refused(IppPacket answer) {
        return answer.getCode() >= FIRST_REFUSAL;
    }

    private IppPacket.Builder about(Operation operation) {
        requestId = requestId == Integer.MAX_VALUE ? 1 : requestId + 1;
        return new IppPacket.Builder(operation.getCode(), VERSION, requestId)
                .putOperationAttributes(
                        Types.attributesCharset.of("utf-8"),
                        Types.attributesNaturalLanguage.of("en"),
                        Types.printerUri.of(printer));
    }

    private static List<String> names(AttributeType<?>... types) {
        return Arrays.stream(types).map(AttributeType::getName).toList();
    }

    IppPacket aboutPrinter() {
        return about(Operation.getPrinterAttributes)
                .putOperationAttributes(
                        Types.requestingUserName.of(USER),
                        Types.requestedAttributes.of(
                                names(
                                        Types.printerState,
                                        Types.printerStateReasons,
                                        Types.printerIsAcceptingJobs,
                                        Types.operationsSupported,
                                        Types.documentFormatSupported,
                                        Types.mediaSupported,
                                        Types.mediaReady,
                                        Types.printerInputTray,
                                        Cups.Types.markerTypes,
                                        Cups.Types.markerLevels,
                                        Cups.Types.markerLowLevels)))
                .build();
    }

    /// Jobs not yet ended.
    IppPacket aboutJobs() {
        return about(Operation.getJobs)
                .putOperationAttributes(
                        Types.requestingUserName.of(USER),
                        Types.limit.of(MOST_JOBS),
                        Types.requestedAttributes.of(names(Types.jobId, Types.jobName)),
                        Types.whichJobs.of("not-completed"),
                        Types.myJobs.of(true))
                .build();
    }

    IppPacket create(String jobName) {
        return about(Operation.createJob)
                .putOperationAttributes(
                        Types.requestingUserName.of(USER), Types.jobName.of(jobName))
                .putJobAttributes(
                        Types.copies.of(1),
                        Types.media.of(PrinterReport.A4),
                        Types.sides.of("one-sided"))
                .build();
    }

    IppPacket document(int job) {
        return about(Operation.sendDocument)
                .putOperationAttributes(
                        Types.jobId.of(job),
                        Types.requestingUserName.of(USER),
                        Types.documentFormat.of(PrinterReport.PDF),
                        Types.lastDocument.of(true))
                .build();
    }

    IppPacket aboutJob(int job) {
        return about(Operation.getJobAttributes)
                .putOperationAttributes(
                        Types.jobId.of(job),
                        Types.requestingUserName.of(USER),
                        Types.requestedAttributes.of(
                                names(
                                        Types.jobState,
                                        Types.jobStateReasons,
                                        Types.jobName,
                                        Types.jobImpressionsCompleted)))
                .build();
    }

    IppPacket cancel(int job) {
        return about(Operation.cancelJob)
                .putOperationAttributes(Types.jobId.of(job), Types.requestingUserName.of(USER))
                .build();
    }
}
