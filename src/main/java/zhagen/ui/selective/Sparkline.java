package zhagen.ui.selective;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// How much is said in one source after the other, as small columns. Screen thread.
final class Sparkline extends Region {

    private static final double WIDTH = 44;
    private static final double HEIGHT = 16;
    private static final int MOST = 11;

    private List<Integer> columns = List.of();

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// @param counts in order; where they are many, neighbours are shown together
    void show(List<Integer> counts) {
        int together = Math.max(1, Math.ceilDiv(counts.size(), MOST));
        columns = IntStream.range(0, Math.ceilDiv(counts.size(), together))
                .mapToObj(i -> counts.subList(i * together, Math.min(counts.size(), (i + 1) * together)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .toList();
        getChildren().setAll(columns.stream().map(count -> {
            var column = new Region();
            column.getStyleClass().add(count == 0 ? "none" : "some");
            return column;
        }).toList());
    }

    @Override
    protected void layoutChildren() {
        int most = Math.max(1, columns.stream().mapToInt(Integer::intValue).max().orElse(1));
        double step = WIDTH / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            double height = columns.get(i) == 0 ? 1 : 2 + (HEIGHT - 2) * columns.get(i) / most;
            getChildren().get(i).resizeRelocate(i * step, HEIGHT - height, Math.max(1, step - 1), height);
        }
    }
}
