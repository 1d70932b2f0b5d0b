package mo.balcao.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen.Heading;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.parts.Kit;

/// Which service, whose, how far along, and what this page wants.
final class HeadingBlock extends VBox {
    HeadingBlock(Kit kit, Page page) {
        setSpacing(kit.space(3));
        page.heading().ifPresent(heading -> getChildren().add(service(kit, heading)));
        if (!page.title().isEmpty()) {
            var title = kit.words(TextStyle.TITLE, page.title()).coloured("title");
            getChildren().add(page.placement() == Placement.CENTRED ? title.centred() : title);
        }
        setVisible(!getChildren().isEmpty());
    }

    private static VBox service(Kit kit, Heading heading) {
        var name = kit.words(TextStyle.STRONG, heading.service()).coloured("on-tint");
        var step =
                kit.words(
                                TextStyle.CAPTION_STRONG,
                                kit.wording()
                                        .of(Message.CHROME_STEP, heading.step(), heading.steps()))
                        .coloured("muted");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        step.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(kit.space(3), name, spring, step);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(kit.space(1.5), line, progress(kit, heading));
    }

    private static HBox progress(Kit kit, Heading heading) {
        var bar = new HBox(kit.space(1));
        for (int i = 1; i <= heading.steps(); i++) {
            var part = new Region();
            part.setMinHeight(12);
            part.setPrefHeight(12);
            part.getStyleClass().addAll("step", i <= heading.step() ? "step-done" : "step-ahead");
            HBox.setHgrow(part, Priority.ALWAYS);
            bar.getChildren().add(part);
        }
        return bar;
    }
}
