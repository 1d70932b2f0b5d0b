package mo.balcao.ui;

import java.util.ArrayList;
import java.util.List;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.Contrast;
import mo.balcao.core.screen.Comfort.Reach;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;

/// Every way a resident can have the screen.
final class Comforts {
    private Comforts() {}

    static List<Comfort> all() {
        var all = new ArrayList<Comfort>();
        for (var language : Language.values()) {
            for (var size : TextSize.values()) {
                for (var contrast : Contrast.values()) {
                    for (var reach : Reach.values()) {
                        all.add(new Comfort(language, size, contrast, reach));
                    }
                }
            }
        }
        return all;
    }

    /// Those that lay a screen out differently: colours move nothing.
    static List<Comfort> layouts() {
        return all().stream().filter(c -> c.contrast() == Contrast.STANDARD).toList();
    }
}
