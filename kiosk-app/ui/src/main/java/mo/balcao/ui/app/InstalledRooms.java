package mo.balcao.ui.app;

import java.time.ZoneId;
import javafx.scene.Parent;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.document.SlipPress;
import mo.balcao.core.runner.Slips;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Texts;
import mo.balcao.ui.DisplayGeometry;
import mo.balcao.ui.Glass;

/// The rooms of a real terminal.
final class InstalledRooms implements Rooms {
    private static final ZoneId MACAO = ZoneId.of("Asia/Macau");

    @Override
    public CacheRoom cache(TerminalConfig config) {
        return SqliteCacheRoom.open(config);
    }

    @Override
    public Slips slips(Texts texts, TerminalConfig config) {
        return new SlipPress(texts, config.id(), MACAO);
    }

    @Override
    public Parent glass(Counter counter, TerminalConfig config) {
        var size = config.glass();
        return new Glass(counter, new DisplayGeometry(size.widthMm(), size.heightMm())).root();
    }
}
