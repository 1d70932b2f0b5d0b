package mo.balcao.core.runner;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.barcode.BarcodeReader;

/// Runs the code reader for the session. Session thread only; the reader answers on its own.
final class CodeDesk {
    private final BarcodeReader reader;
    private final Consumer<FlowEvent> post;
    private final Map<CommandId, Command<BarcodeReader.Scan>> reading = new HashMap<>();

    /// @param post takes events from any thread to the session thread
    CodeDesk(BarcodeReader reader, Consumer<FlowEvent> post) {
        this.reader = reader;
        this.post = post;
    }

    void read(FlowCommand.ReadCode read) {
        var id = read.id();
        var command = reader.read(read.deadline(), _ -> post.accept(new FlowEvent.CodeSighted(id)));
        reading.put(id, command);
        command.completion().thenAccept(completion -> post.accept(event(id, completion)));
    }

    void cancel(CommandId id) {
        var command = reading.remove(id);
        if (command != null) {
            command.cancel();
        }
    }

    void forget(long generation) {
        reading.keySet().stream()
                .filter(id -> id.generation() == generation)
                .toList()
                .forEach(this::cancel);
    }

    void ended(CommandId id) {
        reading.remove(id);
    }

    private static FlowEvent event(CommandId id, Completion<BarcodeReader.Scan> completion) {
        return switch (completion) {
            case Completion.Done<BarcodeReader.Scan>(var scan) ->
                    new FlowEvent.CodeRead(id, new Sensitive<>(scan.text()));
            case Completion.Failed<BarcodeReader.Scan>(var fault) ->
                    new FlowEvent.ReadFailed(id, fault.code().name());
            case Completion.Cancelled<BarcodeReader.Scan> _ -> new FlowEvent.ReadExpired(id);
            case Completion.TimedOut<BarcodeReader.Scan> _ -> new FlowEvent.ReadExpired(id);
            case Completion.Busy<BarcodeReader.Scan> _ -> new FlowEvent.ReadFailed(id, "BUSY");
        };
    }
}
