package mo.balcao.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Texts;
import mo.balcao.ui.design.Theme;
import mo.balcao.ui.design.Typefaces;
import mo.balcao.ui.frame.Frame;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Wording;

/// The glass as a scene graph of 1080 × 1920: draws whatever display the counter has, and tells it what a resident does. Make and use it on the
/// FX thread; displays may come on any thread.
public final class Glass implements AutoCloseable {
    private final Counter counter;
    private final double pxPerMm;
    private final Texts texts = Texts.load();
    private final Typefaces typefaces = Typefaces.load();
    private final StackPane root = new StackPane();
    private final Views views = new Views();
    private final DoubleTap doubleTap = new DoubleTap(System::nanoTime);
    private final ChangeListener<Page> paged;
    private final Runnable unwatch;
    private Optional<Standing> standing = Optional.empty();

    /// What stands on the glass now.
    private record Standing(Display display, Kit kit, Frame frame, View view) {}

    public Glass(Counter counter, DisplayGeometry geometry) {
        this(counter, geometry, new FxThread());
    }

    /// @param ui runs work on the FX thread
    public Glass(Counter counter, DisplayGeometry geometry, Executor ui) {
        this.counter = counter;
        pxPerMm = geometry.pxPerMm();
        root.setId("glass");
        root.getStyleClass().add("glass");
        root.setMinSize(DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
        root.setPrefSize(DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
        root.setMaxSize(DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> anywhere());
        paged = (_, _, page) -> standing.ifPresent(now -> now.frame().show(page));
        show(counter.display());
        unwatch = counter.watch(display -> ui.execute(() -> show(display)));
    }

    public Parent root() {
        return root;
    }

    private void show(Display display) {
        var before = standing;
        boolean sameLook =
                before.map(now -> now.display().comfort().equals(display.comfort())).orElse(false);
        if (before.isPresent() && sameLook && before.get().view().show(display.screen())) {
            var now = before.get();
            standing = Optional.of(new Standing(display, now.kit(), now.frame(), now.view()));
        } else {
            replace(before, sameLook, display);
        }
        standing.ifPresent(now -> now.frame().warn(display.idleWarning()));
    }

    private void replace(Optional<Standing> before, boolean sameLook, Display display) {
        before.ifPresent(old -> {
            old.view().page().removeListener(paged);
            old.view().close();
            old.frame().stay();
        });
        var kit = before.filter(_ -> sameLook).map(Standing::kit).orElseGet(() -> kit(display));
        var frame = before.filter(_ -> sameLook).map(Standing::frame).orElseGet(() -> frame(kit));
        var view = views.open(kit, display.screen());
        standing = Optional.of(new Standing(display, kit, frame, view));
        frame.setId("screen-" + Views.name(display.screen()));
        frame.show(view.page().get());
        view.page().addListener(paged);
        doubleTap.screenChanged();
    }

    private Kit kit(Display display) {
        Comfort comfort = display.comfort();
        var theme = Theme.of(comfort, pxPerMm, typefaces);
        return new Kit(theme, new Wording(texts, comfort.language()), this::act);
    }

    private Frame frame(Kit kit) {
        var frame = new Frame(kit);
        root.getStylesheets().setAll(kit.theme().styleSheet());
        root.getChildren().setAll(frame);
        return frame;
    }

    private void act(Act act) {
        boolean asks =
                act instanceof Act.Leave
                        && standing.map(now ->
                                        mayLose(now.display().screen()) && !now.frame().asking())
                                .orElse(false);
        if (asks) {
            standing.ifPresent(now -> now.frame().askToLeave());
        } else {
            counter.act(act);
        }
    }

    /// Whether leaving here throws away something the resident did.
    private static boolean mayLose(Screen screen) {
        return switch (screen) {
            case Screen.Consent consent -> !consent.lines().isEmpty();
            case Screen.Form _ -> true;
            case Screen.Review review -> review.asks() == Screen.Asks.SUBMIT;
            case Screen.Attract _,
                    Screen.Home _,
                    Screen.Identify _,
                    Screen.Door _,
                    Screen.Working _,
                    Screen.Result _,
                    Screen.Refused _,
                    Screen.TakeThings _,
                    Screen.OutOfService _ ->
                    false;
        };
    }

    /// Every touch says that somebody is here; on the first and the last screen a touch means more, so only their buttons say it.
    private void touched(MouseEvent event) {
        if (doubleTap.repeats()) {
            event.consume();
            return;
        }
        standing.ifPresent(now -> {
            switch (now.display().screen()) {
                case Screen.Attract _, Screen.TakeThings _, Screen.OutOfService _ -> {}
                case Screen.Home _,
                        Screen.Identify _,
                        Screen.Consent _,
                        Screen.Form _,
                        Screen.Review _,
                        Screen.Door _,
                        Screen.Working _,
                        Screen.Result _,
                        Screen.Refused _ ->
                        counter.act(new Act.Touch());
            }
        });
    }

    /// "Touch the screen to begin" means all of it. Buttons keep their touches to themselves.
    private void anywhere() {
        standing.filter(now -> now.display().screen() instanceof Screen.Attract)
                .ifPresent(_ -> counter.act(new Act.Touch()));
    }

    @Override
    public void close() {
        unwatch.run();
        standing.ifPresent(now -> now.view().close());
    }
}
