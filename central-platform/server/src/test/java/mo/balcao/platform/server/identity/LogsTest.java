package mo.balcao.platform.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/// Everything is logged at the finest level, and nothing of a resident may be in it.
@ExtendWith(OnePlatform.class)
class LogsTest {
    private static final String MARKER = "MARKER-77aa";

    @Test
    void noPersonalDataIsLogged(Running platform) throws Exception {
        var ours = (Logger) LoggerFactory.getLogger("mo.balcao");
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        ours.setLevel(Level.TRACE);
        try {
            act(platform);
        } finally {
            ours.setLevel(Level.INFO);
            root.detachAppender(heard);
        }

        assertThat(heard.list).as("rejections are logged").isNotEmpty();
        for (ILoggingEvent event : List.copyOf(heard.list)) {
            String text = event.getFormattedMessage() + " " + event.getThrowableProxy();
            assertThat(text).doesNotContain("陳", "CHAN", "MOEID1", MARKER, "0000***");
        }
    }

    private static void act(Running platform) throws Exception {
        var terminal = platform.terminal("logs");
        var sealing = new Sealing(terminal);
        UUID id = UUID.randomUUID();
        var inside = "{\"m\":\"" + MARKER + "\"}";
        terminal.send(
                sealing.record(id, "proof-of-life", sealing.part(id, "FSS", "FSS", inside)),
                sealing.record(id, "proof-of-life", sealing.part(id, "FSS", "IAS", inside)));
        String token =
                platform.operator()
                        .post("/v1/mock/eid-tokens", Map.of("resident", "resident-1"))
                        .json()
                        .path("token")
                        .asString("");
        for (int i = 0; i < 2; i++) {
            terminal.client()
                    .post(
                            "/v1/identity/resolutions",
                            Map.of(
                                    "token",
                                    token,
                                    "authorisationId",
                                    "va-site-1",
                                    "purpose",
                                    "proof-of-life",
                                    "attributes",
                                    List.of()));
        }
        terminal.client()
                .post("/v1/identity/resolutions", Map.of("token", token, "陳測試", MARKER))
                .is(400);
    }
}
