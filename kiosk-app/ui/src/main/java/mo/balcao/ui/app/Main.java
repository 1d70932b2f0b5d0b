package mo.balcao.ui.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The terminal's program: `mo.balcao.ui.app.Main --config FILE …`.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var program = new TerminalProgram(new InstalledRooms(), problems);
        Runtime.getRuntime().addShutdownHook(new Thread(program::terminate, "terminate"));
        int code = program.run(List.of(arguments));
        program.ended();
        System.exit(code);
    }
}
