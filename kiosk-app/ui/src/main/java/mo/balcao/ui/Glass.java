package mo.balcao.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.Texts;
import mo.balcao.ui.look.Icons;
import mo.balcao.ui.look.Palette;
import mo.balcao.ui.look.Sizes;
import mo.balcao.ui.look.StyleSheet;
import mo.balcao.ui.look.Typeface;
import mo.balcao.ui.view.ComfortBar;
import mo.balcao.ui.view.Page;
import mo.balcao.ui.view.ViewParts;
import mo.balcao.ui.view.Views;

/// The glass: 1080 × 1920, renders whatever the counter displays. FX thread only, but for the display's arrival.
public final class Glass {
    private static final double LOW_REACH_EMPTY = 620;

    private final Counter counter;
    private final DisplayGeometry geometry;
    private final Texts texts = Texts.load();
    private final Typeface typeface = new Typeface();
    private final StackPane root = new StackPane();
    private Optional<Comfort> styledFor = Optional.empty();

    public Glass(Counter counter, DisplayGeometry geometry) {
        this.counter = counter;
        this.geometry = geometry;
        root.getStyleClass().add("glass");
        root.setPrefSize(DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
        FxThread glass = new FxThread();
        counter.watch(display -> glass.execute(() -> render(display)));
    }

    public Parent root() {
        return root;
    }

    private void render(Display display) {
        Comfort comfort = display.comfort();
        Sizes sizes = Sizes.of(comfort.textSize(), geometry);
        if (!styledFor.equals(Optional.of(comfort))) {
            root.getStylesheets()
                    .setAll(
                            StyleSheet.of(
                                    Palette.of(comfort.contrast()),
                                    sizes,
                                    typeface.family(comfort.language())));
            styledFor = Optional.of(comfort);
        }
        Page page = new Page(counter, texts, comfort, sizes);
        ViewParts parts = new Views(page).of(display.screen());
        BorderPane frame = new BorderPane();
        frame.setId("screen-" + parts.name());
        frame.setTop(header(page, parts.heading()));
        frame.setCenter(middle(page, parts));
        frame.setBottom(new ComfortBar(page).bar());
        root.getChildren().setAll(frame);
        display.idleWarning()
                .ifPresent(left -> root.getChildren().add(warning(page, left.toSeconds())));
    }

    private static Node header(Page page, Optional<Screen.Heading> heading) {
        Language first = page.comfort().language();
        Language second = first == Language.PT ? Language.ZH_HANT : Language.PT;
        Label government =
                page.label(page.texts().of(Message.CHROME_GOVERNMENT).in(first), "brand");
        Label also =
                page.label(page.texts().of(Message.CHROME_GOVERNMENT).in(second), "brand-small");
        VBox words = new VBox(4, government, also);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox bar = new HBox(36, Icons.lotus(0.95, "icon-on-brand"), words);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(150);
        bar.getStyleClass().add("header");
        VBox top = new VBox(bar);
        heading.ifPresent(where -> top.getChildren().add(progress(page, where)));
        return top;
    }

    private static Node progress(Page page, Screen.Heading heading) {
        HBox dots = new HBox(10);
        for (int step = 1; step <= heading.steps(); step++) {
            Rectangle dot = new Rectangle(930.0 / heading.steps() - 10, 12);
            dot.setArcWidth(12);
            dot.setArcHeight(12);
            dot.getStyleClass().add(step <= heading.step() ? "step-done" : "step-open");
            dots.getChildren().add(dot);
        }
        Label service = page.label(page.say(heading.service()), "strong");
        Label step =
                page.label(page.say(Message.CHROME_STEP, heading.step(), heading.steps()), "quiet");
        step.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(service, Priority.ALWAYS);
        service.setMaxWidth(Double.MAX_VALUE);
        VBox line = new VBox(14, new HBox(20, service, step), dots);
        line.setPadding(new Insets(28, 64, 0, 64));
        return line;
    }

    private static Node middle(Page page, ViewParts parts) {
        ScrollPane scroll = new ScrollPane(parts.content());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(page.sizes().gap() * 1.4, scroll);
        middle.setPadding(new Insets(40, 64, 40, 64));
        if (page.comfort().reach() == Comfort.Reach.LOW) {
            middle.setPadding(new Insets(LOW_REACH_EMPTY, 64, 40, 64));
        }
        if (!parts.actions().isEmpty()) {
            HBox actions = new HBox(page.sizes().gap(), parts.actions().toArray(Node[]::new));
            actions.setAlignment(Pos.CENTER);
            middle.getChildren().add(actions);
        }
        return middle;
    }

    private Node warning(Page page, long seconds) {
        Button extend = page.primary("extend", Message.BUTTON_EXTEND, new Act.Extend());
        extend.setMinHeight(page.sizes().target() * 1.5);
        VBox box =
                page.card(
                        page.title(page.say(Message.IDLE_TITLE)),
                        page.label(
                                page.say(
                                        Message.IDLE_TEXT,
                                        String.format(Locale.ROOT, "%d", seconds)),
                                "subtitle"),
                        extend,
                        page.button("leave-now", page.say(Message.BUTTON_LEAVE), new Act.Leave()));
        box.setMaxSize(900, Region.USE_PREF_SIZE);
        StackPane veil = new StackPane(box);
        veil.getStyleClass().add("veil");
        veil.setPickOnBounds(true);
        return veil;
    }
}
