package mo.balcao.dock.window;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import mo.balcao.simulator.camera.PhoneFrame.Condition;
import mo.balcao.simulator.locker.DoorsOnPty;
import mo.balcao.simulator.printer.PrinterCondition;

/// Buttons for what a person in the room can do. Acts run on virtual threads; what went wrong with one is said below.
final class ActsPane {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int BYTES_LEFT = 12_000;

    private final World world;
    private final Operator operator;
    private final String terminalId;
    private final Label said = new Label();
    private final ChoiceBox<String> resident =
            new ChoiceBox<>(
                    FXCollections.observableArrayList(
                            "resident-1",
                            "resident-2",
                            "resident-latin",
                            "child-of-1",
                            "resident-expired",
                            "resident-cancelled",
                            "resident-deceased"));
    private final ChoiceBox<Integer> door =
            new ChoiceBox<>(
                    FXCollections.observableArrayList(
                            IntStream.rangeClosed(1, DoorsOnPty.DOORS).boxed().toList()));
    private final VBox buttons = new VBox(6);
    private final ScrollPane pane = new ScrollPane(buttons);
    private long seed = 1;

    @FunctionalInterface
    private interface Doing {
        void happens() throws IOException;
    }

    /// @param lockers whether the terminal has doors
    ActsPane(
            World world, Operator operator, String terminalId, boolean lockers, Runnable powerCut) {
        this.world = world;
        this.operator = operator;
        this.terminalId = terminalId;
        resident.setMaxWidth(Double.MAX_VALUE);
        resident.getSelectionModel().selectFirst();
        door.getSelectionModel().selectFirst();
        said.setWrapText(true);
        said.setMaxWidth(200);
        phone();
        if (lockers) {
            doors();
        }
        printer();
        network();
        group("Terminal");
        buttons.getChildren().add(Looks.button("Power off and on", powerCut));
        buttons.getChildren().add(said);
        buttons.getStyleClass().addAll("pane", "acts");
        buttons.setMinWidth(240);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setMinWidth(262);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return pane;
    }

    private void phone() {
        group("Phone before the camera");
        buttons.getChildren().add(resident);
        act("Show eID code", () -> show(fresh(), Condition.READABLE));
        act("Show it out of focus", () -> show(fresh(), Condition.BLURRED));
        act("Show it under a lamp", () -> show(fresh(), Condition.GLARE));
        act(
                "Show an expired code",
                () -> show(operator.eidToken(chosen(), Duration.ZERO), Condition.READABLE));
        act("Show border-crossing code", () -> show(operator.borderCode(), Condition.READABLE));
        act("Show locker pick-up code", () -> show(pickUpCode(), Condition.READABLE));
        act("Show a web address", () -> show("https://example.org/menu", Condition.READABLE));
        act("Take the phone away", () -> world.phone().takeAway());
    }

    private void doors() {
        group("Door of the lockers");
        door.setMaxWidth(Double.MAX_VALUE);
        buttons.getChildren().add(door);
        act("Shut it", () -> world.lockers().shut(door.getValue()));
        act("Pull it open", () -> world.lockers().pullOpen(door.getValue()));
        act("Its lock jams", () -> world.lockers().jam(door.getValue()));
        act("Its lock works again", () -> world.lockers().free(door.getValue()));
        act("Pull the boards' plug", () -> world.lockers().unplug());
        act("Plug them in", () -> world.lockers().plugIn());
    }

    private String pickUpCode() throws IOException {
        return operator.pickUpCode(terminalId, door.getValue());
    }

    private void printer() {
        group("Slip printer");
        condition("Paper runs out", new PrinterCondition.PaperEnd());
        condition(
                "Paper runs out in the next slip", new PrinterCondition.PaperEndAfter(BYTES_LEFT));
        condition("Load paper", new PrinterCondition.PaperLoaded());
        condition("Open the cover", new PrinterCondition.CoverOpen());
        condition("Close the cover", new PrinterCondition.CoverClosed());
        act("Pull its plug", () -> world.printer().unplug());
        act("Plug it in", () -> world.printer().plugIn());
    }

    private void network() {
        group("Network to the platform");
        act("Cut", world::cutNetwork);
        act("Mend", world::mendNetwork);
        act("Somebody else answers", world::letImpostorAnswer);
    }

    private void group(String name) {
        buttons.getChildren().add(Looks.heading(name));
    }

    private void condition(String name, PrinterCondition condition) {
        act(name, () -> world.printer().set(condition));
    }

    private void act(String name, Doing doing) {
        buttons.getChildren()
                .add(Looks.button(name, () -> Thread.ofVirtual().start(() -> run(name, doing))));
    }

    private void run(String name, Doing doing) {
        String outcome;
        try {
            doing.happens();
            outcome = "Done: " + name;
        } catch (IOException e) {
            outcome = name + ": " + e.getMessage();
        }
        String told = outcome;
        Platform.runLater(() -> said.setText(told));
    }

    private String fresh() throws IOException {
        return operator.eidToken(chosen(), FRESH);
    }

    private String chosen() {
        return resident.getValue();
    }

    private void show(String code, Condition condition) throws IOException {
        world.phone().show(code, condition, seed++);
    }
}
