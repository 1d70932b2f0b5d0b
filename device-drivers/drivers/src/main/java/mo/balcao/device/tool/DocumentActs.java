package mo.balcao.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.printer.PrintOutcome;

/// Prints a PDF file on A4.
final class DocumentActs implements Acts<DocumentPrinter> {
    private static final Duration PRINTING = Duration.ofMinutes(2);
    private static final Duration THERE = Duration.ofSeconds(10);

    @Override
    public List<String> shapes() {
        return List.of("print FILE.pdf [PAGES]");
    }

    @Override
    public Ending act(DocumentPrinter printer, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        Document document = document(order);
        DeviceStatus _ = Waiting.status(printer, order.patience(THERE));
        Duration limit = order.patience(PRINTING);
        Completion<PrintOutcome> completion =
                Waiting.completion(printer.print(document, limit), limit);
        return SlipActs.ending(completion, answers);
    }

    private static Document document(Order order) throws WrongArguments {
        List<String> words = order.arguments();
        String pages = words.size() == 2 ? words.getLast() : "1";
        if (words.isEmpty() || words.size() > 2 || !pages.matches("[0-9]{1,3}")) {
            throw new WrongArguments("print wants one PDF file, and how many pages it has (1)");
        }
        String name = words.getFirst();
        try {
            return new Document(Files.readAllBytes(Path.of(name)), Integer.parseInt(pages));
        } catch (IOException | InvalidPathException _) {
            throw new WrongArguments("print '" + name + "': cannot be read");
        } catch (IllegalArgumentException e) {
            throw new WrongArguments("print '" + name + "': " + e.getMessage());
        }
    }
}
