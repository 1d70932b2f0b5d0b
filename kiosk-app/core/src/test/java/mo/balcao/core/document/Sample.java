package mo.balcao.core.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.catalogue.Published;
import mo.balcao.core.flow.Filed;
import mo.balcao.core.flow.SlipOrder;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.Contrast;
import mo.balcao.core.screen.Comfort.Reach;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;
import mo.balcao.device.printer.ReceiptPrinter;

/// Orders of slips for the published services.
final class Sample {
    static final Instant NOW = Instant.parse("2026-01-01T01:05:00Z");
    static final String NUMBER = "POL-2026-0000042";
    static final String REFERENCE = "T-3F9A1C-7B20D4";
    static final ReceiptPrinter.Capabilities PRINTER =
            new ReceiptPrinter.Capabilities(576, 8, true);

    private Sample() {}

    static SlipOrder order(String service, boolean filed, Language language, TextSize size) {
        var catalogue = Published.catalogue();
        var definition = catalogue.service(service).orElseThrow();
        var receivers =
                definition.recipients().stream()
                        .map(code -> catalogue.department(code).orElseThrow())
                        .toList();
        return new SlipOrder(
                definition,
                List.copyOf(receivers),
                new TransactionId(new UUID(1, 2)),
                filed ? new Filed.AtPlatform(NUMBER, NOW) : new Filed.HereOnly(REFERENCE),
                definition.machines().contains(Profile.LOCKER),
                new Comfort(language, size, Contrast.STANDARD, Reach.STANDARD));
    }

    static SlipPress press() {
        return new SlipPress(Texts.load(), "MO-T-0001", ZoneId.of("Asia/Macau"));
    }
}
