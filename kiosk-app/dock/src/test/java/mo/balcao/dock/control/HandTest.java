package mo.balcao.dock.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.screen.Counter;
import mo.balcao.ui.extension.Terminal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hand on a small glass without a window system.
class HandTest {
    @TempDir Path folder;

    private final AtomicInteger pressed = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();
    private Glass glass;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        CompletableFuture<Glass> shown = new CompletableFuture<>();
        Runnable showing = () -> shown.complete(new Glass(pressed, stopped));
        try {
            Platform.startup(showing);
        } catch (IllegalStateException _) {
            Platform.runLater(showing);
        }
        Platform.setImplicitExit(false);
        glass = shown.get(20, TimeUnit.SECONDS);
        hand = new Hand(glass);
    }

    @AfterEach
    void hide() {
        Platform.runLater(glass.stage::hide);
    }

    private JsonNode ask(String request) {
        return JsonMapper.shared().readTree(hand.answer(request));
    }

    private Optional<JsonNode> seen(String id) {
        for (JsonNode node : ask("{\"do\":\"tree\"}").path("nodes")) {
            if (node.path("id").asString("").equals(id)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    @Test
    void touchesWhatLiesUnderTheFinger() {
        assertThat(ask("{\"do\":\"touch\",\"x\":60,\"y\":30}").path("ok").asBoolean()).isTrue();

        Awaitility.await().until(() -> pressed.get() == 1);
    }

    @Test
    void aTouchBesideTheGlassIsRefused() {
        for (String request :
                new String[] {
                    "{\"do\":\"touch\",\"x\":500,\"y\":30}",
                    "{\"do\":\"touch\",\"x\":60,\"y\":-1}",
                    "{\"do\":\"touch\"}"
                }) {
            assertThat(ask(request).path("why").asString("")).isEqualTo("outside the scene");
        }
        assertThat(pressed).hasValue(0);
    }

    @Test
    void namesWhatCanBeSeenAndTouched() {
        JsonNode button = seen("press-me").orElseThrow();
        assertThat(button.path("text").asString("")).isEqualTo("Press");
        assertThat(button.path("x").asDouble()).isEqualTo(60);
        assertThat(button.path("chosen").asBoolean()).isFalse();

        assertThat(seen("chosen-one").orElseThrow().path("chosen").asBoolean()).isTrue();
        assertThat(seen("hidden")).isEmpty();
        assertThat(seen("disabled")).isEmpty();
    }

    @Test
    void takesAPictureOfTheSceneInItsSize() throws Exception {
        Path picture = folder.resolve("glass.png");

        ask("{\"do\":\"screenshot\",\"path\":\"" + picture + "\"}");

        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
    }

    @Test
    void endsTheTerminalWhenAsked() {
        assertThat(ask("{\"do\":\"quit\"}").path("ok").asBoolean()).isTrue();
        assertThat(stopped).hasValue(1);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(ask("{\"do\":\"dance\"}").path("why").asString(""))
                .contains("touch", "tree", "screenshot", "quit");
        assertThat(ask("hello").path("why").asString("")).isEqualTo("not JSON");
    }

    private static final class Glass implements Terminal {
        private final Stage stage = new Stage();
        private final Scene scene;
        private final AtomicInteger stopped;

        Glass(AtomicInteger pressed, AtomicInteger stopped) {
            this.stopped = stopped;
            Button button = new Button("Press");
            button.setId("press-me");
            button.setOnAction(_ -> pressed.incrementAndGet());
            button.setPrefSize(100, 40);
            button.relocate(10, 10);
            ToggleButton chosen = new ToggleButton("Chosen");
            chosen.setId("chosen-one");
            chosen.setSelected(true);
            chosen.relocate(10, 100);
            Button hidden = new Button("Hidden");
            hidden.setId("hidden");
            hidden.setVisible(false);
            Button disabled = new Button("Disabled");
            disabled.setId("disabled");
            disabled.setDisable(true);
            disabled.relocate(10, 200);
            scene = new Scene(new Pane(button, chosen, hidden, disabled), 400, 300);
            stage.setScene(scene);
            stage.show();
        }

        @Override
        public TerminalConfig config() {
            throw new AssertionError("the hand reads no configuration");
        }

        @Override
        public Stage stage() {
            return stage;
        }

        @Override
        public Scene scene() {
            return scene;
        }

        @Override
        public Counter counter() {
            throw new AssertionError("the hand calls nothing of the program");
        }

        @Override
        public <T> Optional<T> devices(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public void stop() {
            stopped.incrementAndGet();
        }
    }
}
