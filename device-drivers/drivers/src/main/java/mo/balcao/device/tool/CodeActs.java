package mo.balcao.device.tool;

import java.time.Duration;
import java.util.List;
import mo.balcao.device.Completion;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.BarcodeReader.Scan;

/// Reads one code.
final class CodeActs implements Acts<BarcodeReader> {
    private static final Duration SHOWING = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Override
    public List<String> shapes() {
        return List.of("read");
    }

    @Override
    public Ending act(BarcodeReader reader, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        Duration limit = order.patience(SHOWING);
        if (limit.compareTo(LONGEST) > 0) {
            throw new WrongArguments("--timeout: a code is waited for 300 seconds at most");
        }
        var command = reader.read(limit, _ -> {});
        Completion<Scan> completion = Waiting.completion(command, limit);
        if (completion instanceof Completion.Done<Scan>(Scan scan)) {
            answers.say(
                    new Line()
                            .with("symbology", scan.symbology().name())
                            .with("text", scan.text()));
            return Ending.DONE;
        }
        return answers.unfinished(completion);
    }
}
