package mo.balcao.dock;

import java.io.IOException;
import java.util.List;
import mo.balcao.dock.runner.RefusedConfiguration;
import mo.balcao.dock.runner.Run;
import mo.balcao.dock.runner.RunOptions;

/// Main of `./balcao run`. Exit codes: 0 all well, 1 a number of the main job does not hold, 2 bad options or
/// configuration, 3 something could not be started.
public final class Runner {
    private Runner() {}

    public static void main(String[] words) {
        int code;
        try {
            code = new Run(RunOptions.parse(List.of(words), System.getenv())).call();
        } catch (RunOptions.BadOption e) {
            System.err.println("balcao: " + e.getMessage());
            code = 2;
        } catch (RefusedConfiguration e) {
            System.err.println(e.getMessage());
            code = 2;
        } catch (IOException e) {
            System.err.println("balcao: " + e.getMessage());
            code = 3;
        }
        System.exit(code);
    }
}
