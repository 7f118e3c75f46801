package zhagen.ui.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Every passage of the chosen code, those below it included, to be read side by side. It is folded to one line until it is wanted;
/// only then are passages gathered. Screen thread.
final class PassagesPane extends VBox implements AutoCloseable {

    private static final double HEIGHT = 210;

    /// @param leftOut how many do not count
    private record Gathered(List<Place> places, int leftOut) {}

    private static final Commands<PassagesPane> KEYS = new Commands<PassagesPane>()
            .with(CodingScreen.AREA.inner("passages").command("open", "Enter"), PassagesPane::openSelected);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ListView<Place> list = new ListView<>();
    private final Label code = new Label();
    private final Label counts = new Label();
    private final HBox head;
    private final Subscription followed;
    private final Runnable ending;
    private boolean open;
    private int asked;
    private int hue;
    private int leftOut;

    PassagesPane(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().addAll("pane", "passages");
        head = head();
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("first-focus");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
        var nothing = workbench.say().text(new Label(), "coding.passages.empty");
        nothing.getStyleClass().add("empty");
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        getChildren().add(head);
        followed = Subscription.combine(
                workbench.code().subscribe(_ -> refresh()),
                workbench.messages().subscribe(_ -> {
                    refresh();
                    list.refresh();
                }),
                workbench.counts().all().subscribe(this::name));
        ending = workbench.listen(_ -> refresh());
    }

    private HBox head() {
        var title = workbench.say().text(new Label(), "coding.passages");
        title.getStyleClass().add("pane-title");
        title.setGraphic(Icons.of(Feather.CHEVRON_UP, 13));
        counts.getStyleClass().addAll("faint", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = new Label("Ctrl J");
        key.getStyleClass().addAll("faint", "small");
        var bar = new HBox(10, title, code, counts, gap, key);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("passages-head");
        bar.setOnMouseClicked(_ -> toggle());
        return bar;
    }

    void toggle() {
        open = !open;
        ((Label) head.getChildren().getFirst())
                .setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, 13));
        if (open) {
            getChildren().add(list);
            refresh();
            list.requestFocus();
        } else {
            getChildren().remove(list);
        }
    }

    boolean isOpen() {
        return open;
    }

    private void name() {
        var id = workbench.code().get();
        var chosen = id == null ? null : workbench.now().get().find(id).orElse(null);
        code.setText(chosen == null ? "" : chosen.name().in(workbench.language()));
        if (chosen == null) {
            counts.setText("");
        } else {
            var strength = workbench.counts().of(chosen.id());
            var said = workbench.messages().get().say(
                    "coding.passages.counts", strength.passages(), strength.people(), strength.sources());
            counts.setText(leftOut == 0
                    ? said
                    : said + " · " + workbench.messages().get().say("conventions.leftOut.passages", leftOut));
        }
    }

    private void refresh() {
        name();
        var id = workbench.code().get();
        var now = workbench.now().get();
        if (!open) {
            return;
        }
        var chosen = id == null ? null : now.find(id).orElse(null);
        if (chosen == null) {
            list.getItems().clear();
            return;
        }
        hue = Tree.hue(now, chosen);
        int asking = ++asked;
        workbench.jobs().quietly(_ -> {
            var ranks = new HashMap<Id<Source>, Integer>();
            now.all(Source.class).forEach(source -> ranks.put(source.id(), ranks.size()));
            var counting = new Counting(now);
            var places = counting.passages(chosen).stream()
                    .sorted(Comparator.<Place>comparingInt(place -> ranks.getOrDefault(place.source(), 0))
                            .thenComparing(place -> place))
                    .toList();
            return new Gathered(places, counting.leftOut(chosen));
        }, gathered -> show(asking, gathered));
    }

    private void show(int asking, Gathered gathered) {
        if (asking != asked) {
            return;
        }
        leftOut = gathered.leftOut;
        name();
        if (!gathered.places.equals(list.getItems())) {
            list.getItems().setAll(gathered.places);
        }
    }

    private void openSelected() {
        var place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            workbench.openPassage(place);
        }
    }

    private final class Cell extends ListCell<Place> {

        private final Label reference = new Label();
        private final Label words = new Label();
        private final Region bar = new Region();
        private final HBox line;

        Cell() {
            getStyleClass().add("passage-cell");
            setPrefWidth(0);
            reference.getStyleClass().addAll("faint", "small");
            reference.setMinWidth(64);
            reference.setPrefWidth(64);
            bar.getStyleClass().add("passage-bar");
            bar.setMinWidth(3);
            words.setWrapText(true);
            words.setMaxHeight(64);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(10, reference, bar, words);
            setOnMouseClicked(_ -> openSelected());
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setGraphic(null);
            if (place == null || empty) {
                return;
            }
            reference.setText(workbench.quotes().reference(place));
            Dots.dye(bar, hue);
            words.setText("…");
            workbench.quotes().words(place, said -> {
                if (place.equals(getItem())) {
                    words.setText(said);
                }
            });
            setGraphic(line);
        }
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
