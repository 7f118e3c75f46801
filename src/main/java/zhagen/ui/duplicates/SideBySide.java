package zhagen.ui.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Finding;
import zhagen.analysis.Likeness;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.ui.codebook.Dots;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// Two codes beside one another: what they are, and below that all their passages, those in common on one height. Both sides scroll
/// together. Screen thread.
final class SideBySide extends ListView<SideBySide.Row> {

    sealed interface Row {}

    record Facts(Code one, Code other) implements Row {}

    /// Passages of either code; null where one has none to set beside.
    record Passages(@Nullable Place one, @Nullable Place other) implements Row {}

    private static final PseudoClass COMMON = PseudoClass.getPseudoClass("common");

    private final Workbench workbench;
    private int asked;

    SideBySide(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("side-by-side");
        workbench.say().name(this, "duplicates.sides");
        setCellFactory(_ -> new TallCell<>() {
            @Override
            protected Region show(Row row) {
                return drawn(row);
            }
        });
    }

    void show(@Nullable Finding pair) {
        int asking = ++asked;
        if (pair == null) {
            getItems().clear();
            return;
        }
        getItems().setAll(new Facts(pair.one(), pair.other()));
        var now = workbench.now().get();
        workbench.jobs().quietly(_ -> passages(now, pair), rows -> {
            if (asking == asked) {
                getItems().addAll(rows);
            }
        });
    }

    private static List<Row> passages(Snapshot now, Finding pair) {
        if (now.find(pair.one().id()).isEmpty() || now.find(pair.other().id()).isEmpty()) {
            return List.of();
        }
        var ours = inOrder(now, pair.one());
        var theirs = inOrder(now, pair.other());
        var common = new ArrayList<Row>();
        var apart = new ArrayList<Place>();
        for (var place : ours) {
            var match = theirs.stream().filter(other -> Likeness.Extents.areOne(place, other)).findFirst();
            if (match.isPresent()) {
                theirs.remove(match.get());
                common.add(new Passages(place, match.get()));
            } else {
                apart.add(place);
            }
        }
        for (int i = 0; i < Math.max(apart.size(), theirs.size()); i++) {
            common.add(new Passages(
                    i < apart.size() ? apart.get(i) : null, i < theirs.size() ? theirs.get(i) : null));
        }
        return common;
    }

    private static List<Place> inOrder(Snapshot now, Code code) {
        var ranks = new HashMap<Id<Source>, Integer>();
        now.all(Source.class).forEach(source -> ranks.put(source.id(), ranks.size()));
        var places = new ArrayList<>(new Counting(now).passages(code));
        places.sort(Comparator.<Place>comparingInt(place -> ranks.getOrDefault(place.source(), 0))
                .thenComparing(Comparator.naturalOrder()));
        return places;
    }

    private Region drawn(Row row) {
        var grid = new GridPane();
        grid.getStyleClass().add("halves");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        switch (row) {
            case Facts(var one, var other) -> grid.addRow(0, facts(one), facts(other));
            case Passages(var one, var other) -> grid.addRow(0, passage(one, other), passage(other, one));
        }
        return grid;
    }

    private Node passage(@Nullable Place place, @Nullable Place beside) {
        if (place == null) {
            return new Region();
        }
        var excerpt = new Excerpt(workbench, place);
        excerpt.pseudoClassStateChanged(
                COMMON,
                beside != null && Likeness.Extents.areOne(place, beside));
        excerpt.setOnMouseClicked(_ -> workbench.openPassage(place));
        return excerpt;
    }

    private VBox facts(Code code) {
        var messages = workbench.messages().get();
        var now = workbench.now().get();
        var name = new Label(code.name().in(messages.language()));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var level = new Label(messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)));
        level.getStyleClass().add("tag");
        level.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(7, Dots.of(now.has(code.id()) ? Tree.hue(now, code) : 0), name, level);
        head.setAlignment(Pos.BASELINE_LEFT);
        var strength = workbench.counts().of(code.id());
        var box = new VBox(3, head, Wrapped.of(messages.say(
                "duplicates.counts", strength.passages(), strength.people(), strength.sources()), "second"));
        box.getStyleClass().add("half");
        if (code.parent() != null && now.has(code.id())) {
            var path = Tree.path(now, now.get(code.id()));
            box.getChildren().add(Wrapped.of(
                    String.join(" › ", path.subList(0, path.size() - 1).stream()
                            .map(above -> above.name().in(messages.language()))
                            .toList()),
                    "faint"));
        }
        var elsewhere = code.name().exactly(messages.language().other());
        if (!elsewhere.isEmpty() && !elsewhere.equals(name.getText())) {
            box.getChildren().add(Wrapped.of(elsewhere, "second"));
        }
        if (!code.aliases().isEmpty()) {
            field(box, "duplicates.aliases", String.join(messages.say("duplicates.comma"), code.aliases()));
        }
        field(box, "duplicates.definition", code.definition());
        field(box, "duplicates.include", code.include());
        field(box, "duplicates.exclude", code.exclude());
        return box;
    }

    private void field(VBox box, String key, Wording words) {
        field(box, key, words.in(workbench.language()));
    }

    private void field(VBox box, String key, String words) {
        if (!words.isBlank()) {
            box.getChildren().addAll(Wrapped.of(workbench.messages().get().say(key), "heading"),
                    Wrapped.of(words, "text"));
        }
    }
}
