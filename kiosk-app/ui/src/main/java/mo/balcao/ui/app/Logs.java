package mo.balcao.ui.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// The log files of a terminal: `logs/terminal.log` in its data folder, a file a day, 14 days, 200 MB at most. The console
/// gets warnings only (`logback.xml`). No personal data anywhere; a test of `core` searches for it.
final class Logs implements AutoCloseable {
    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

    Logs(Path data) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Path folder = folder(data);
        var lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} %msg%n");
        lines.start();
        file.setContext(context);
        file.setFile(folder.resolve("terminal.log").toString());
        file.setEncoder(lines);
        var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.resolve("terminal.%d.%i.log.gz").toString());
        rolling.setMaxFileSize(new FileSize(10 * FileSize.MB_COEFFICIENT));
        rolling.setMaxHistory(14);
        rolling.setTotalSizeCap(new FileSize(200 * FileSize.MB_COEFFICIENT));
        rolling.start();
        file.setRollingPolicy(rolling);
        file.start();
        root.addAppender(file);
    }

    static Path folder(Path data) {
        return data.resolve("logs");
    }

    @Override
    public void close() {
        root.detachAppender(file);
        file.stop();
    }
}
