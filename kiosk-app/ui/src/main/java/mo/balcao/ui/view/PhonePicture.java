package mo.balcao.ui.view;

import java.util.Random;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import mo.balcao.core.screen.Screen;

/// A drawing of what to do: a phone with a code, held before the reader's eye. Steady: the phone in a frame.
final class PhonePicture {
    private static final int CELLS = 13;

    private final Page page;

    PhonePicture(Page page) {
        this.page = page;
    }

    Node of(Screen.Reading reading) {
        Group drawing = new Group();
        Rectangle reader = box(330, 40, 210, 56, 16, "icon");
        Rectangle eye = box(405, 96, 60, 18, 8, "accent");
        SVGPath beam = new SVGPath();
        beam.setContent("M405 114 L250 470 L620 470 L465 114 Z");
        beam.getStyleClass().add("accent");
        beam.setOpacity(0.18);
        Rectangle phone = box(315, 250, 240, 440, 34, "icon");
        Rectangle glass = box(331, 284, 208, 366, 10, "icon-on-brand");
        drawing.getChildren().addAll(beam, reader, eye, phone, glass, code());
        if (reading == Screen.Reading.HOLD_STEADY) {
            for (String corner :
                    new String[] {
                        "M270 300 V230 H340 V246 H286 V300 Z",
                                "M600 300 V230 H530 V246 H584 V300 Z",
                        "M270 640 V710 H340 V694 H286 V640 Z", "M600 640 V710 H530 V694 H584 V640 Z"
                    }) {
                SVGPath bracket = new SVGPath();
                bracket.setContent(corner);
                bracket.getStyleClass().add("accent");
                drawing.getChildren().add(bracket);
            }
        }
        StackPane stage = new StackPane(drawing);
        stage.getStyleClass().add("card");
        stage.setPrefHeight(page.sizes().body() > 38 ? 560 : 760);
        if (page.sizes().body() > 38) {
            drawing.setScaleX(0.7);
            drawing.setScaleY(0.7);
        }
        return stage;
    }

    private static Group code() {
        Group code = new Group();
        Random random = new Random(5);
        double cell = 12;
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++) {
                boolean corner = ((x < 4 || x > CELLS - 5) && y < 4) || (x < 4 && y > CELLS - 5);
                boolean black =
                        corner ? finder(x % (CELLS - 4), y % (CELLS - 4)) : random.nextBoolean();
                if (black) {
                    Rectangle dot = new Rectangle(357 + x * cell, 380 + y * cell, cell, cell);
                    dot.setStyle("-fx-fill: #14211C;");
                    code.getChildren().add(dot);
                }
            }
        }
        Rectangle ground = new Rectangle(345, 368, CELLS * cell + 24, CELLS * cell + 24);
        ground.setStyle("-fx-fill: white;");
        code.getChildren().addFirst(ground);
        return code;
    }

    private static boolean finder(int x, int y) {
        int fromEdge =
                Math.min(
                        Math.min(x % 9, y % 9), Math.min(Math.abs(3 - x % 9), Math.abs(3 - y % 9)));
        return fromEdge != 1 || x == 3 || y == 3;
    }

    private static Rectangle box(
            double x, double y, double width, double height, double arc, String style) {
        Rectangle box = new Rectangle(x, y, width, height);
        box.setArcWidth(arc * 2);
        box.setArcHeight(arc * 2);
        box.getStyleClass().add(style);
        return box;
    }
}
