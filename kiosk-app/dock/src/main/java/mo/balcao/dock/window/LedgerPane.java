package mo.balcao.dock.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tools.jackson.databind.JsonNode;

/// What the platform knows of the terminal, and the ledger, newest on top. FX thread only.
final class LedgerPane {
    private final Label link = new Label();
    private final Label terminal = new Label();
    private final ListView<String> lines = new ListView<>();
    private final VBox pane;

    LedgerPane() {
        link.setWrapText(true);
        terminal.setWrapText(true);
        lines.setPlaceholder(new Label("No case has been filed yet."));
        VBox.setVgrow(lines, Priority.ALWAYS);
        pane =
                new VBox(
                        8,
                        Looks.heading("Link"),
                        link,
                        terminal,
                        Looks.heading("Ledger of the platform"),
                        lines);
        pane.getStyleClass().add("pane");
    }

    Node node() {
        return pane;
    }

    /// @param state of the network between terminal and platform
    void link(String state) {
        link.setText(state);
    }

    /// @param fleetLine what the last heartbeat said
    void terminal(String fleetLine) {
        terminal.setText(fleetLine);
    }

    void add(List<JsonNode> entries) {
        for (JsonNode entry : entries) {
            lines.getItems()
                    .addFirst(
                            entry.path("filingNumber").asString("")
                                    + "  "
                                    + entry.path("department").asString("")
                                    + "  "
                                    + entry.path("service").asString(""));
        }
    }
}
