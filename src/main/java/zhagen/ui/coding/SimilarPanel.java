package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.search.Similar;
import zhagen.ui.codebook.Dots;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The coded passages that read most like a given one, with their codes, each of which can be taken over. Nothing is coded unless
/// somebody chooses it. Screen thread.
final class SimilarPanel extends VBox {

    private static final double WIDTH = 540;
    private static final double TALLEST = 330;
    private static final double FRAME = 10;
    private static final double WORDS = 64;
    private static final Area AREA = CodingScreen.AREA.inner("similar");
    private static final Commands<SimilarPanel> KEYS = new Commands<SimilarPanel>()
            .trying(AREA.command("take", "Enter"), panel -> panel.withChosen((_, code) -> panel.take(code, true)))
            .trying(AREA.command("also", "Space"), panel -> panel.withChosen((_, code) -> panel.take(code, false)))
            .trying(AREA.command("open", "Shift+Enter"),
                    panel -> panel.withChosen((similar, _) -> panel.open(similar.place())))
            .counting(AREA.fixed("go", "Down", "Up", "Right", "Left"), SimilarPanel::go);
    /// All that can be done here by key.
    static final List<Command> COMMANDS = KEYS.list();

    /// Codes the passage that this was asked for.
    interface Coder {

        /// @param last whether the panel has gone
        void code(Id<Code> code, boolean last);
    }

    private record Chip(Button button, Similar similar, Id<Code> code) {}

    private interface Choice {

        void take(Similar similar, Id<Code> code);
    }

    private final Workbench workbench;
    private final Place place;
    private final Coder coder;
    private final List<List<Chip>> chips = new ArrayList<>();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label nothing;

    /// @param place what is to be coded
    SimilarPanel(Workbench workbench, Place place, Coder coder) {
        this.workbench = workbench;
        this.place = place;
        this.coder = coder;
        getStyleClass().add("similar");
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        var say = workbench.say();
        var title = say.text(new Label(), "similar.title");
        title.getStyleClass().add("strong");
        var about = say.text(new Label(), "similar.about");
        about.getStyleClass().addAll("faint", "small");
        var head = new HBox(10, title, about);
        head.getStyleClass().add("head");
        nothing = say.text(new Label(), "similar.looking");
        nothing.getStyleClass().addAll("second", "similar-nothing");
        nothing.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("similar-rows");
        rows.heightProperty()
                .subscribe(height -> scroll.setPrefHeight(Math.min(TALLEST, height.doubleValue() + FRAME)));
        var foot = new HBox(14);
        foot.getStyleClass().add("foot");
        for (var hint : List.of("similar.enter", "similar.space", "similar.open", "picker.escape")) {
            foot.getChildren().add(say.text(new Label(), hint));
        }
        getChildren().setAll(head, nothing, foot);
        say.name(this, "similar.title");
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
    }

    /// Shows what was found.
    void show(List<Similar> found) {
        var now = workbench.now().get();
        found.stream().filter(similar -> similar.codes().stream().anyMatch(now::has)).forEach(similar -> add(
                now, similar));
        if (chips.isEmpty()) {
            workbench.say().text(nothing, "similar.nothing");
            return;
        }
        getChildren().set(1, scroll);
        mark();
        applyCss(); // until then what scrolls is not there, and takes no focus
        chips.getFirst().getFirst().button().requestFocus();
    }

    private void add(Snapshot now, Similar similar) {
        var reference = new Label(workbench.quotes().reference(similar.place()));
        reference.getStyleClass().addAll("faint", "small");
        var words = new Label("…");
        words.setWrapText(true);
        words.setMaxHeight(WORDS);
        workbench.quotes().words(similar.place(), words::setText);
        words.setOnMouseClicked(_ -> open(similar.place()));
        var codes = new FlowPane(6, 5);
        var row = new ArrayList<Chip>();
        similar.codes().stream().flatMap(id -> now.find(id).stream()).forEach(code -> {
            var chip = new Button();
            var name = workbench.messages().map(messages -> code.name().in(messages.language()));
            chip.textProperty().bind(name);
            chip.setMnemonicParsing(false);
            chip.getStyleClass().setAll("button", "chip");
            chip.setMaxWidth(WIDTH - 80);
            chip.setOnAction(_ -> take(code.id(), true));
            workbench.say().tip(chip, "similar.chip", name, reference.getText(), words.textProperty());
            chip.focusedProperty().subscribe(focused -> {
                if (focused) {
                    reveal(chip.getParent().getParent());
                }
            });
            codes.getChildren().add(chip);
            row.add(new Chip(chip, similar, code.id()));
        });
        chips.add(row);
        var passage = new VBox(3, reference, words, codes);
        passage.getStyleClass().add("similar-row");
        rows.getChildren().add(passage);
    }

    /// Ticks the codes that the passage has by now.
    void mark() {
        var now = workbench.now().get();
        var hand = workbench.hand().get().coder();
        var there = now.pointingAt(place.source(), Coding.class).stream()
                .filter(coding -> coding.place().equals(place) && coding.origin().coder().equals(hand))
                .map(Coding::code)
                .toList();
        chips.stream().flatMap(List::stream).forEach(chip -> chip.button().setGraphic(
                there.contains(chip.code()) ? Icons.of(Feather.CHECK, 12)
                        : now.find(chip.code()).map(code -> (Node) Dots.of(Tree.hue(now, code))).orElse(null)));
    }

    private boolean withChosen(Choice choice) {
        var chosen = chosen();
        chosen.ifPresent(chip -> choice.take(chip.similar(), chip.code()));
        return chosen.isPresent();
    }

    private Optional<Chip> chosen() {
        return chips.stream().flatMap(List::stream).filter(chip -> chip.button().isFocused()).findFirst();
    }

    private void take(Id<Code> code, boolean last) {
        if (last) {
            workbench.overlay().hide();
        }
        coder.code(code, last);
    }

    private void open(Place passage) {
        workbench.overlay().hide();
        workbench.openPassage(passage);
    }

    /// @param way 0 down, 1 up, 2 right, 3 left
    private void go(int way) {
        var chosen = chosen().orElse(null);
        for (int i = 0; i < chips.size(); i++) {
            int at = chosen == null ? -1 : chips.get(i).indexOf(chosen);
            if (at >= 0) {
                int row = Math.clamp(i + (way == 0 ? 1 : way == 1 ? -1 : 0), 0, chips.size() - 1);
                int next = at + (way == 2 ? 1 : way == 3 ? -1 : 0);
                var there = chips.get(row);
                there.get(row == i ? Math.clamp(next, 0, there.size() - 1) : 0).button().requestFocus();
                return;
            }
        }
    }

    /// Scrolls the passage of what has the keyboard into sight.
    private void reveal(Node passage) {
        double beyond = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        var bounds = passage.getBoundsInParent();
        double wanted = Math.clamp(top, Math.min(bounds.getMinY(), bounds.getMaxY() - scroll.getViewportBounds()
                .getHeight()), bounds.getMinY());
        scroll.setVvalue(wanted / beyond);
    }
}
