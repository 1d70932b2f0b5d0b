package mo.balcao.core.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import mo.balcao.core.catalogue.Department;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.document.SlipContent.Print;
import mo.balcao.core.document.SlipContent.Standing;
import mo.balcao.core.flow.Filed;
import mo.balcao.core.flow.SlipOrder;
import mo.balcao.core.runner.Slips;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Texts;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;

/// Makes the slip that the flow orders. A filed case bears the platform's time, a received one the terminal's.
public final class SlipPress implements Slips {
    private final SlipLayout layout;
    private final String terminal;
    private final ZoneId zone;

    public SlipPress(Texts texts, String terminal, ZoneId zone) {
        this.layout = new SlipLayout(texts);
        this.terminal = terminal;
        this.zone = zone;
    }

    @Override
    public Slip lay(SlipOrder order, Instant now, ReceiptPrinter.Capabilities printer) {
        return layout.lay(content(order, now), printer);
    }

    SlipContent content(SlipOrder order, Instant now) {
        return new SlipContent(
                order.service().names(),
                bureaux(order),
                order.receivers().stream().map(Department::name).toList(),
                standing(order),
                time(order.filed(), now).atZone(zone),
                terminal,
                next(order),
                // Whoever holds the document needs no other way to it.
                order.handedOver() ? List.of() : order.service().instead(),
                order.comfort().language(),
                print(order.comfort().textSize()),
                1);
    }

    /// The owners among the receivers; a service whose owner receives nothing is headed by its receivers.
    private static List<Localized> bureaux(SlipOrder order) {
        var owners =
                order.receivers().stream()
                        .filter(d -> order.service().owner().contains(d.code()))
                        .map(Department::name)
                        .toList();
        return owners.isEmpty()
                ? order.receivers().stream().map(Department::name).toList()
                : owners;
    }

    private static List<Localized> next(SlipOrder order) {
        return order.service().steps().stream()
                .flatMap(step ->
                        step instanceof Step.Finish finish
                                ? finish.next().stream()
                                : Stream.empty())
                .toList();
    }

    private static Standing standing(SlipOrder order) {
        return switch (order.filed()) {
            case Filed.AtPlatform(String number, Instant _) ->
                    order.handedOver()
                            ? new Standing.Collected(number, true)
                            : new Standing.Filed(number);
            case Filed.HereOnly(String reference) ->
                    order.handedOver()
                            ? new Standing.Collected(reference, false)
                            : new Standing.Received(reference);
        };
    }

    private static Instant time(Filed filed, Instant now) {
        return switch (filed) {
            case Filed.AtPlatform(String _, Instant serverTime) -> serverTime;
            case Filed.HereOnly _ -> now;
        };
    }

    private static Print print(Comfort.TextSize size) {
        return switch (size) {
            case NORMAL, LARGE -> Print.STANDARD;
            case LARGER, LARGEST -> Print.LARGE;
        };
    }
}
