package mo.balcao.dock.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mo.balcao.dock.world.Ledger;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import tools.jackson.databind.JsonNode;

/// The window beside the terminal.
public final class DockWindow implements AutoCloseable {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 900;
    private static final int LOOK_EVERY_SECONDS = 1;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final World world;
    private final Operator operator;
    private final Ledger book;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("dock-watch").factory());
    private final ActsPane acts;
    private final PaperPane paper = new PaperPane();
    private final LedgerPane ledger = new LedgerPane();
    private final Stage stage = new Stage();
    private long seen;

    private DockWindow(
            World world,
            Operator operator,
            String terminalId,
            boolean lockers,
            Runnable powerCut,
            Runnable closed) {
        this.world = world;
        this.operator = operator;
        this.book = new Ledger(operator, terminalId);
        this.acts = new ActsPane(world, operator, terminalId, lockers, powerCut);
        HBox right = new HBox(paper.node(), ledger.node());
        HBox.setHgrow(ledger.node(), Priority.ALWAYS);
        HBox all = new HBox(acts.node(), right);
        HBox.setHgrow(right, Priority.ALWAYS);
        stage.setTitle("Balcão dock");
        Scene scene = new Scene(all, WIDTH, HEIGHT);
        scene.getStylesheets().add(Looks.class.getResource(Looks.STYLE).toExternalForm());
        stage.setScene(scene);
        Rectangle2D display = Screen.getPrimary().getVisualBounds();
        stage.setHeight(Math.min(HEIGHT, display.getHeight()));
        stage.setX(Math.max(display.getMinX(), display.getMaxX() - WIDTH));
        stage.setY(display.getMinY());
        stage.setOnCloseRequest(_ -> closed.run());
        stage.show();
    }

    /// Opens the window; any thread.
    ///
    /// @param lockers whether the terminal has doors
    /// @param powerCut kills the terminal without a farewell
    /// @param closed the person closed the dock
    public static DockWindow open(
            World world,
            Operator operator,
            String terminalId,
            boolean lockers,
            Runnable powerCut,
            Runnable closed)
            throws IOException {
        Toolkit.start();
        DockWindow window =
                Toolkit.call(() ->
                        new DockWindow(world, operator, terminalId, lockers, powerCut, closed));
        var _ =
                window.watch.scheduleWithFixedDelay(
                        window::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        return window;
    }

    private void look() {
        List<BufferedImage> slips = world.slips();
        String link = world.network();
        Platform.runLater(() -> {
            paper.show(slips);
            ledger.link(link);
        });
        try {
            List<JsonNode> entries = book.after(seen);
            seen = Math.max(seen, Ledger.seq(entries));
            String heard = heard();
            Platform.runLater(() -> {
                ledger.add(entries);
                ledger.terminal(heard);
            });
        } catch (IOException e) {
            Platform.runLater(() -> ledger.terminal("The platform: " + e.getMessage()));
        }
    }

    /// What the terminal's last heartbeat said.
    private String heard() throws IOException {
        for (JsonNode terminal : operator.get("/v1/operator/terminals").path("terminals")) {
            if (terminal.path("id").asString("").equals(book.terminal())) {
                return "Last heartbeat "
                        + at(terminal.path("lastSeen").asString(""))
                        + ", "
                        + terminal.path("pending").asLong(0)
                        + " cases waiting to be sent";
            }
        }
        return "The platform has not heard of the terminal.";
    }

    private static String at(String instant) {
        return instant.isEmpty()
                ? "never"
                : CLOCK.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
    }

    @Override
    public void close() {
        watch.shutdownNow();
        // Not Platform.exit: it fails with a mouse over the window, and the runner's process ends
        // next.
        Platform.runLater(stage::hide);
    }
}
