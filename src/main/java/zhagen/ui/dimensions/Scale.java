package zhagen.ui.dimensions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.model.Property;
import zhagen.ui.look.Styles;

/// One line along a dimension, with marks where passages stand. Marks that would cover each other are piled up. Screen thread.
final class Scale extends Region {

    private static final double SIZE = 11;
    private static final double LETTERED = 17;
    private static final double BELOW = 5;
    private static final double TALLEST = 66;

    /// What stands on the line.
    ///
    /// @param letters of the coder who placed it there; empty for the coder at work
    record Mark(double at, String letters, boolean chosen) {}

    private final Region line = new Region();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Label> dots = new ArrayList<>();
    private final Label ghost = new Label();
    private @Nullable Axis axis;
    private List<Mark> marks = List.of();
    private @Nullable DoubleConsumer placing;
    private @Nullable Consumer<Integer> choosing;

    Scale() {
        getStyleClass().add("scale");
        line.getStyleClass().add("scale-line");
        ghost.getStyleClass().addAll("scale-mark", "ghost");
        ghost.setVisible(false);
        ghost.setManaged(false);
        addEventHandler(MouseEvent.ANY, this::mouse);
    }

    /// @param onPlaced takes where somebody put the mark of the line by mouse
    void setOnPlaced(DoubleConsumer onPlaced) {
        placing = onPlaced;
    }

    /// @param onChosen takes which mark somebody pressed
    void setOnChosen(Consumer<Integer> onChosen) {
        choosing = onChosen;
    }

    void show(Property property, List<Mark> shown) {
        axis = new Axis(property);
        marks = List.copyOf(shown);
        ticks.clear();
        dots.clear();
        IntStream.range(0, property.values().size()).forEach(_ -> {
            var tick = new Region();
            tick.getStyleClass().add("scale-tick");
            ticks.add(tick);
        });
        for (var mark : marks) {
            var dot = new Label(mark.letters());
            dot.getStyleClass().add("scale-mark");
            Styles.put(dot, "others", !mark.letters().isEmpty());
            Styles.put(dot, "chosen", mark.chosen());
            dots.add(dot);
        }
        getChildren().setAll(line);
        getChildren().addAll(ticks);
        getChildren().addAll(dots);
        getChildren().add(ghost);
        requestLayout();
    }

    private static double size(Mark mark) {
        return mark.letters().isEmpty() ? SIZE : LETTERED;
    }

    /// How high above the line each mark stands, so that none covers another one: as low as there is room.
    private double[] heights(Axis along, double width) {
        var heights = new double[marks.size()];
        for (int i = 0; i < heights.length; i++) {
            double x = along.x(marks.get(i).at(), width);
            double size = size(marks.get(i));
            for (int j = 0; j < i; j++) {
                boolean beside = Math.abs(along.x(marks.get(j).at(), width) - x) >= (size + size(marks.get(j))) / 2;
                if (!beside && heights[i] < heights[j] + size(marks.get(j))
                        && heights[j] < heights[i] + size) {
                    heights[i] = heights[j] + size(marks.get(j));
                    j = -1;
                }
            }
        }
        return heights;
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = 0;
        var along = axis;
        if (along != null && !marks.isEmpty()) {
            most = Arrays.stream(heights(along, getPrefWidth() > 0 ? getPrefWidth() : getWidth())).max().orElse(0);
        }
        double tallest = marks.stream().mapToDouble(Scale::size).max().orElse(SIZE);
        return Math.min(TALLEST, most) + tallest / 2 + SIZE / 2 + 2 * BELOW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double base = getHeight() - BELOW - SIZE / 2;
        line.resizeRelocate(0, Math.rint(base), width, 1);
        var along = axis;
        if (along == null) {
            return;
        }
        for (int i = 0; i < ticks.size(); i++) {
            ticks.get(i).resizeRelocate(
                    Math.rint(along.x(along.property().place(i), width)), Math.rint(base) - 3, 1, 7);
        }
        var heights = heights(along, width);
        double most = Arrays.stream(heights).max().orElse(0);
        double pressed = most > TALLEST ? TALLEST / most : 1;
        for (int i = 0; i < dots.size(); i++) {
            double size = size(marks.get(i));
            dots.get(i).resizeRelocate(
                    Math.rint(along.x(marks.get(i).at(), width) - size / 2),
                    Math.rint(base - size / 2 - heights[i] * pressed), size, size);
        }
    }

    private void mouse(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED && event.isPrimaryButtonDown() && choosing != null) {
            choose(choosing, event);
        }
        var along = axis;
        if (along == null || placing == null) {
            return;
        }
        double at = along.at(event.getX(), getWidth());
        boolean held = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        if (held && event.isPrimaryButtonDown()) {
            ghost.setVisible(true);
            double top = Math.rint(getHeight() - BELOW - SIZE);
            ghost.resizeRelocate(Math.rint(along.x(at, getWidth()) - SIZE / 2), top, SIZE, SIZE);
        } else if (type == MouseEvent.MOUSE_RELEASED && ghost.isVisible()) {
            ghost.setVisible(false);
            placing.accept(at);
        }
    }

    private void choose(Consumer<Integer> chosen, MouseEvent event) {
        for (int i = dots.size() - 1; i >= 0; i--) {
            if (dots.get(i).getBoundsInParent().contains(event.getX(), event.getY())) {
                chosen.accept(i);
                return;
            }
        }
    }
}
