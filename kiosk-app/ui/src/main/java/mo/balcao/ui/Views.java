package mo.balcao.ui;

import java.util.Optional;
import mo.balcao.core.screen.Screen;
import mo.balcao.ui.attract.AttractView;
import mo.balcao.ui.consent.ConsentView;
import mo.balcao.ui.door.DoorView;
import mo.balcao.ui.ending.OutOfServiceView;
import mo.balcao.ui.ending.TakeThingsView;
import mo.balcao.ui.form.FormModel;
import mo.balcao.ui.form.FormView;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.home.HomeView;
import mo.balcao.ui.identify.IdentifyView;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.refused.RefusedView;
import mo.balcao.ui.result.ResultView;
import mo.balcao.ui.review.ReviewView;
import mo.balcao.ui.working.WorkingView;

/// Which view draws which screen. Keeps the model of a form while its look changes, and forgets it with the form.
final class Views {
    private Optional<FormModel> form = Optional.empty();

    View open(Kit kit, Screen screen) {
        if (!(screen instanceof Screen.Form)) {
            form = Optional.empty();
        }
        return switch (screen) {
            case Screen.Attract attract -> new AttractView(kit, attract);
            case Screen.Home home -> new HomeView(kit, home);
            case Screen.Identify identify -> new IdentifyView(kit, identify);
            case Screen.Consent consent -> new ConsentView(kit, consent);
            case Screen.Form filling -> new FormView(kit, model(kit, filling));
            case Screen.Review review -> ReviewView.of(kit, review);
            case Screen.Door door -> new DoorView(kit, door);
            case Screen.Working working -> new WorkingView(kit, working);
            case Screen.Result result -> ResultView.of(kit, result);
            case Screen.Refused refused -> RefusedView.of(kit, refused);
            case Screen.TakeThings things -> TakeThingsView.of(kit, things);
            case Screen.OutOfService out -> OutOfServiceView.of(kit, out);
        };
    }

    /// What the screen is called by whoever watches the glass from outside.
    static String name(Screen screen) {
        return switch (screen) {
            case Screen.Attract _ -> "attract";
            case Screen.Home _ -> "home";
            case Screen.Identify _ -> "identify";
            case Screen.Consent _ -> "consent";
            case Screen.Form _ -> "form";
            case Screen.Review _ -> "review";
            case Screen.Door _ -> "door";
            case Screen.Working _ -> "working";
            case Screen.Result _ -> "result";
            case Screen.Refused _ -> "refused";
            case Screen.TakeThings _ -> "take-things";
            case Screen.OutOfService _ -> "out-of-service";
        };
    }

    private FormModel model(Kit kit, Screen.Form screen) {
        var kept = form.filter(model -> model.take(screen));
        var model = kept.orElseGet(() -> new FormModel(kit.acts(), screen));
        form = Optional.of(model);
        return model;
    }
}
