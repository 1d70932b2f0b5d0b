package mo.balcao.platform.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Objects;
import mo.balcao.platform.server.database.PrivateFiles;
import org.slf4j.LoggerFactory;

/// The command line of the platform. Exit codes: 0 clean, 2 wrong arguments, 3 cannot start.
public final class PlatformMain {
    private static final int WRONG_ARGUMENTS = 2;
    private static final int CANNOT_START = 3;

    private PlatformMain() {}

    public static void main(String... arguments) {
        switch (Options.read(arguments)) {
            case Options.Reading.Wrong(String why) -> {
                System.err.println("platform: " + why);
                System.exit(WRONG_ARGUMENTS);
            }
            case Options.Reading.Read(Options options) -> run(options);
        }
    }

    /// The command-line boundary: what keeps the platform from starting is said in one line; the log has the rest.
    private static void run(Options options) {
        try {
            logInto(PrivateFiles.folder(options.data()).resolve("log"));
            var platform =
                    Platform.start(
                            options.data(),
                            options.port(),
                            options.databaseUrl(),
                            InstantSource.system(),
                            PlatformMain::say);
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("end").unstarted(platform::close));
            options.parentPid().ifPresent(PlatformMain::endWith);
            say("ready on " + platform.url());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LoggerFactory.getLogger(PlatformMain.class).error("CANNOT-START", e);
            System.err.println("platform: cannot start: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    /// Before the first logger is made. Named in code, because a `logback.xml` at the root of the class path would speak for others too.
    private static void logInto(Path folder) {
        System.setProperty("balcao.platform.log", folder.toString());
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty(
                    "logback.configurationFile",
                    Objects.requireNonNull(PlatformMain.class.getResource("logback.xml"))
                            .toString());
        }
    }

    private static void endWith(long parent) {
        ProcessHandle.of(parent)
                .ifPresentOrElse(
                        process -> {
                            var _ = process.onExit().thenRun(() -> System.exit(0));
                        },
                        () -> System.exit(0));
    }

    private static void say(String what) {
        System.out.println("platform " + what);
    }
}
