package mo.balcao.ui.frame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.parts.Drawing;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Scroller;

/// The whole glass in one look: places header, heading, page, buttons and comfort bar.
public final class Frame extends Region {
    private static final double WIDTH = 1080;
    private static final double SMALLEST_PICTURE = 120;

    private final Kit kit;
    private final Header header;
    private final ComfortBar comfort;
    private Region heading = new Region();
    private Region bottom = new Region();
    private Scroller body;
    private Optional<Drawing> picture = Optional.empty();
    private Optional<Region> lead = Optional.empty();
    private boolean lowered;
    private final Backdrop backdrop = new Backdrop();
    private Placement placement = Placement.TOP;
    private Optional<IdleSheet> idle = Optional.empty();
    private Optional<Sheet> leave = Optional.empty();

    public Frame(Kit kit) {
        this.kit = kit;
        header = new Header(kit);
        comfort = new ComfortBar(kit);
        body = new Scroller(kit, new Region(), false);
        getStyleClass().add("frame");
    }

    public void show(Page page) {
        placement = page.placement();
        lowered = kit.theme().low() && page.touched();
        heading = new HeadingBlock(kit, page);
        bottom = page.keyboard().orElseGet(() -> new ActionBar(kit, page));
        boolean apart = placement == Placement.STAGE || lowered;
        picture = apart ? page.picture() : Optional.empty();
        lead = page.lead().filter(reading -> lowered && fitsAbove(reading));
        var column = new VBox(kit.space(3));
        if (!apart) {
            page.picture().ifPresent(column.getChildren()::add);
        }
        if (lead.isEmpty()) {
            page.lead().ifPresent(column.getChildren()::add);
        }
        column.getChildren().add(page.content());
        body = new Scroller(kit, column, placement == Placement.CENTRED);
        arrange();
    }

    /// Whether it can be read above the band that a seated person reaches.
    private boolean fitsAbove(Region reading) {
        double inner = WIDTH - kit.tokens().margin() * 2;
        double used =
                header.prefHeight(WIDTH)
                        + heading.prefHeight(inner)
                        + reading.prefHeight(inner)
                        + kit.space(12);
        return used <= kit.tokens().lowBandTop();
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
        nodes.add(backdrop);
        picture.ifPresent(nodes::add);
        nodes.add(header);
        nodes.add(heading);
        lead.ifPresent(nodes::add);
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
        floor -= step * 1.5;
        double upper = placeLead(y, margin, inner);
        double bodyTop = bodyTop(upper, floor, inner);
        double bandTop = kit.theme().low() ? kit.tokens().lowBandTop() : 0;
        body.keepButtonsBelow(Math.max(0, bandTop - bodyTop));
        body.resizeRelocate(margin, bodyTop, inner, Math.max(0, floor - bodyTop));
        placePicture(headerHeight, upper, bodyTop - step, margin, inner);
        placeBackdrop(upper, bodyTop, floor, inner);
        leave.ifPresent(sheet -> sheet.resizeRelocate(0, 0, width, height));
        idle.ifPresent(warning -> warning.sheet().resizeRelocate(0, 0, width, height));
    }

    /// Where the upper half goes on below what is to be read first; what does not fit there goes with the content.
    private double placeLead(double top, double margin, double inner) {
        return lead.map(
                        reading -> {
                            double tall = Math.ceil(reading.prefHeight(inner));
                            reading.resizeRelocate(margin, top, inner, tall);
                            return top + tall + kit.space(3);
                        })
                .orElse(top);
    }

    private double bodyTop(double top, double floor, double inner) {
        double from = lowered ? Math.max(top, kit.tokens().lowBandTop()) : top;
        return placement == Placement.STAGE || placement == Placement.BOTTOM
                ? Math.max(from, floor - Math.ceil(body.prefHeight(inner)))
                : from;
    }

    private void placePicture(
            double headerHeight, double top, double to, double margin, double inner) {
        picture.ifPresent(drawing -> {
            if (placement == Placement.STAGE) {
                double from = headerHeight - Header.STRIP;
                drawing.resizeRelocate(0, from, getWidth(), to - from);
            } else {
                drawing.setVisible(to - top > SMALLEST_PICTURE);
                drawing.resizeRelocate(margin, top, inner, Math.max(0, to - top));
            }
        });
    }

    private void placeBackdrop(double top, double bodyTop, double floor, double inner) {
        boolean afloat = lowered || placement == Placement.BOTTOM;
        double surface = afloat ? bodyTop - kit.space(2) : floor + kit.space(1.5);
        double free = afloat ? top : bodyTop + body.prefHeight(inner);
        boolean empty = picture.isEmpty() && placement != Placement.CENTRED;
        backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
        backdrop.place(
                placement == Placement.STAGE ? getHeight() : surface, empty ? free : surface);
    }
}
