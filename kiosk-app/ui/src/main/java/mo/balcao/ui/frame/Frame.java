package mo.balcao.ui.frame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Scroller;

/// The whole glass in one look: places header, heading, page, buttons and comfort bar.
public final class Frame extends Region {
    private final Kit kit;
    private final Header header;
    private final ComfortBar comfort;
    private Region heading = new Region();
    private Region bottom = new Region();
    private Region body = new Region();
    private Optional<Region> picture = Optional.empty();
    private Placement placement = Placement.TOP;
    private Optional<IdleSheet> idle = Optional.empty();
    private Optional<Sheet> leave = Optional.empty();

    public Frame(Kit kit) {
        this.kit = kit;
        header = new Header(kit);
        comfort = new ComfortBar(kit);
        getStyleClass().add("frame");
    }

    public void show(Page page) {
        placement = page.placement();
        heading = new HeadingBlock(kit, page);
        bottom = page.keyboard().orElseGet(() -> new ActionBar(kit, page));
        boolean apart = kit.theme().low() || placement == Placement.STAGE;
        picture = apart ? page.picture().map(p -> (Region) p) : Optional.empty();
        boolean centred = placement == Placement.CENTRED;
        if (apart || page.picture().isEmpty()) {
            body = new Scroller(kit, page.content(), centred);
        } else {
            body =
                    new Scroller(
                            kit,
                            new VBox(kit.space(4), page.picture().get(), page.content()),
                            centred);
        }
        arrange();
    }

    /// Asks whether to leave; the sheet goes away by itself when another page comes.
    public void askToLeave() {
        leave = Optional.of(LeaveSheet.of(kit, this::stay));
        arrange();
    }

    /// Whether the question stands.
    public boolean asking() {
        return leave.isPresent();
    }

    public void stay() {
        if (leave.isPresent()) {
            leave = Optional.empty();
            arrange();
        }
    }

    public void warn(Optional<Duration> remaining) {
        if (remaining.isPresent() && idle.isPresent()) {
            idle.get().show(remaining.get());
        } else if (remaining.isPresent() || idle.isPresent()) {
            idle = remaining.map(left -> new IdleSheet(kit, left));
            arrange();
        }
    }

    private void arrange() {
        var nodes = new ArrayList<Node>();
        picture.ifPresent(nodes::add);
        nodes.add(header);
        nodes.add(heading);
        nodes.add(body);
        nodes.add(bottom);
        nodes.add(comfort);
        leave.ifPresent(nodes::add);
        idle.ifPresent(warning -> nodes.add(warning.sheet()));
        getChildren().setAll(nodes);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double margin = kit.tokens().margin();
        double inner = width - margin * 2;
        double step = kit.space(3);
        double headerHeight = Math.ceil(header.prefHeight(width));
        header.resizeRelocate(0, 0, width, headerHeight);
        double comfortHeight = Math.ceil(comfort.prefHeight(width));
        comfort.resizeRelocate(0, height - comfortHeight, width, comfortHeight);

        double y = headerHeight + step;
        if (heading.isVisible()) {
            double tall = Math.ceil(heading.prefHeight(inner));
            heading.resizeRelocate(margin, y, inner, tall);
            y += tall + step * 1.4;
        }
        double floor = height - comfortHeight;
        double tall = Math.ceil(bottom.prefHeight(inner));
        if (tall > 0) {
            floor -= tall + step;
            bottom.resizeRelocate(margin, floor, inner, tall);
        }
        floor -= step;
        placeBody(y, floor, margin, inner, headerHeight);
        leave.ifPresent(sheet -> sheet.resizeRelocate(0, 0, width, height));
        idle.ifPresent(warning -> warning.sheet().resizeRelocate(0, 0, width, height));
    }

    private void placeBody(
            double top, double floor, double margin, double inner, double headerHeight) {
        double bodyTop = top;
        if (kit.theme().low()) {
            bodyTop = Math.max(top, kit.tokens().lowBandTop());
        } else if (placement == Placement.STAGE) {
            bodyTop = Math.max(top, floor - Math.ceil(body.prefHeight(inner)));
        }
        body.resizeRelocate(margin, bodyTop, inner, Math.max(0, floor - bodyTop));
        double pictureBottom = bodyTop - kit.space(3);
        picture.ifPresent(drawing -> {
            if (placement == Placement.STAGE) {
                drawing.resizeRelocate(
                        0, headerHeight - 26, getWidth(), pictureBottom - headerHeight + 26);
            } else {
                double room = Math.max(0, pictureBottom - top);
                drawing.setVisible(room > 120);
                drawing.resizeRelocate(margin, top, inner, room);
            }
        });
    }
}
