package mo.balcao.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// The buttons of a page: in one row, the main one widest and last; with large letters the main one has a row of its own.
final class ActionBar extends Region {
    private final List<Press> main = new ArrayList<>();
    private final List<Press> others;
    private final double gap;
    private final boolean stacked;

    ActionBar(Kit kit, Page page) {
        page.main().ifPresent(main::add);
        others = page.others();
        gap = kit.tokens().gap();
        stacked = kit.theme().comfort().textSize().compareTo(TextSize.LARGE) > 0;
        getChildren().addAll(others);
        getChildren().addAll(main);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return 0;
        }
        return rowHeights(width).stream().mapToDouble(h -> h).sum() + (rows().size() - 1) * gap;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        var rows = rows();
        var heights = rowHeights(getWidth());
        for (int i = 0; i < rows.size(); i++) {
            double x = 0;
            var widths = widths(rows.get(i), getWidth());
            for (int j = 0; j < widths.length; j++) {
                rows.get(i).get(j).resizeRelocate(x, y, widths[j], heights.get(i));
                x += widths[j] + gap;
            }
            y += heights.get(i) + gap;
        }
    }

    private List<List<Press>> rows() {
        if (stacked && !main.isEmpty() && !others.isEmpty()) {
            return List.of(main, others);
        }
        var all = new ArrayList<>(others);
        all.addAll(main);
        return List.of(all);
    }

    private List<Double> rowHeights(double width) {
        var heights = new ArrayList<Double>();
        for (var row : rows()) {
            double[] widths = widths(row, width);
            double height = 0;
            for (int i = 0; i < widths.length; i++) {
                height = Math.max(height, Math.ceil(row.get(i).prefHeight(widths[i])));
            }
            heights.add(height);
        }
        return heights;
    }

    /// A main button among others takes half of the row or more; the others share the rest by how long their names are.
    private double[] widths(List<Press> row, double width) {
        double free = width - gap * (row.size() - 1);
        boolean mixed = row.size() > 1 && !main.isEmpty() && row.contains(main.getFirst());
        double share = row.size() == 2 ? 0.64 : 0.5;
        double rest = mixed ? free * (1 - share) : free;
        int sharing = mixed ? row.size() - 1 : row.size();
        double[] widths = new double[row.size()];
        double all = 0;
        for (int i = 0; i < sharing; i++) {
            widths[i] = Math.sqrt(row.get(i).prefWidth(-1));
            all += widths[i];
        }
        for (int i = 0; i < sharing; i++) {
            widths[i] = Math.floor(rest * widths[i] / all);
        }
        if (mixed) {
            widths[sharing] = Math.floor(free * share);
        }
        return widths;
    }
}
