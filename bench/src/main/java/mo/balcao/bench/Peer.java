package mo.balcao.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A peer's process, started once and asked line by line, so that its start is in no figure. Each line asked is
/// answered by one line.
public final class Peer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final ExecutorService reading =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private Peer(String name, Process process) {
        this.name = name;
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// Its complaints go to our standard error.
    public static Peer start(Path program, List<String> arguments) throws IOException {
        return start(program, arguments, Map.of());
    }

    /// @param environment added to ours
    public static Peer start(Path program, List<String> arguments, Map<String, String> environment)
            throws IOException {
        List<String> command =
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new Peer(String.valueOf(program.getFileName()), process);
    }

    /// @throws IOException when it has ended or stays silent
    public String ask(String question) throws IOException {
        questions.write(question);
        questions.newLine();
        questions.flush();
        CompletableFuture<@Nullable String> answer =
                CompletableFuture.supplyAsync(this::nextLine, reading);
        try {
            String line = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IOException("the peer " + name + " has ended");
            }
            return line;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the peer " + name);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the peer " + name + " does not answer", e);
        }
    }

    /// It ends when it can read no more.
    @Override
    public void close() throws IOException {
        try {
            questions.close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            reading.shutdownNow();
        }
    }

    private @Nullable String nextLine() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
