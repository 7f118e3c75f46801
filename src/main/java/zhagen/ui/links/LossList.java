package zhagen.ui.links;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Coding;
import zhagen.model.Correction.Touched;
import zhagen.model.Evidence;
import zhagen.model.Memo;
import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.Relations;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Tree;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What loses words when a text changes: what goes first, with its last words, then what shrinks, with what is left. Screen thread.
public final class LossList extends ListView<Touched> {

    private static final double ROW = 46;
    private static final int QUOTED = 60;
    private static final int ROWS = 4;

    private final Workbench workbench;
    private String before = "";
    private String after = "";

    public LossList(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("losses");
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell());
        sceneProperty().flatMap(_ -> workbench.messages()).subscribe(_ -> refresh());
    }

    /// @param source whose words they are
    /// @param oldText what it says now
    /// @param newText what it would say
    public void show(Source source, List<Touched> touched, String oldText, String newText) {
        before = oldText;
        after = newText;
        getItems().setAll(touched.stream()
                .sorted(Comparator.comparing((Touched it) -> it.after() != null).thenComparing(Touched::before))
                .toList());
        setPrefHeight(ROW * Math.min(ROWS, touched.size()) + 8);
        setMinHeight(USE_PREF_SIZE);
        setUserData(source);
    }

    private final class Cell extends ListCell<Touched> {

        private final Label name = new Label();
        private final Label reference = new Label();
        private final Label old = new Label();
        private final Label left = new Label();
        private final VBox lines;

        Cell() {
            getStyleClass().add("loss-cell");
            setPrefWidth(0);
            name.getStyleClass().add("strong");
            reference.getStyleClass().addAll("faint", "small");
            reference.setMinWidth(USE_PREF_SIZE);
            old.getStyleClass().addAll("second", "small");
            left.getStyleClass().add("small");
            left.setMinWidth(USE_PREF_SIZE);
            var head = new HBox(8, name, reference);
            head.setAlignment(Pos.CENTER_LEFT);
            var words = new HBox(8, old, left);
            words.setAlignment(Pos.CENTER_LEFT);
            lines = new VBox(2, head, words);
        }

        @Override
        protected void updateItem(@Nullable Touched touched, boolean empty) {
            super.updateItem(touched, empty);
            if (touched == null || empty || !(LossList.this.getUserData() instanceof Source source)) {
                setGraphic(null);
                return;
            }
            name.setText(called(touched));
            name.setGraphic(sign(touched));
            reference.setText(workbench.quotes().reference(new Place(source.id(), touched.before())));
            old.setText(quoted(touched.before(), before));
            boolean gone = touched.after() == null;
            left.getStyleClass().removeAll("bad", "second");
            left.getStyleClass().add(gone ? "bad" : "second");
            var messages = workbench.messages().get();
            left.setText(touched.after() == null
                    ? messages.say(touched.item() instanceof Memo ? "correct.loss.unlinked" : "correct.loss.gone")
                    : messages.say("correct.loss.left", quoted(touched.after(), after)));
            setGraphic(lines);
        }

        private String quoted(Span span, String text) {
            var words = span.of(text).strip().replaceAll("\\s+", " ");
            int most = QUOTED / 2;
            var shown = words.length() <= QUOTED
                    ? words
                    : Names.cut(words, most) + words.substring(words.offsetByCodePoints(words.length(), -most / 2));
            return workbench.messages().get().say("links.quoted", shown);
        }

        private String called(Touched touched) {
            var now = workbench.now().get();
            var messages = workbench.messages().get();
            return switch (touched.item()) {
                case Coding coding -> now.find(coding.code())
                        .map(code -> code.name().in(messages.language()))
                        .orElse("");
                case Evidence evidence -> messages.say(
                        "correct.loss.evidence",
                        Relations.nameOf(now, evidence.claim()).in(messages.language()));
                case Memo memo -> new Things(now, workbench.project().texts(), messages).titleOf(memo);
                default -> "";
            };
        }

        private Node sign(Touched touched) {
            var now = workbench.now().get();
            return switch (touched.item()) {
                case Coding coding -> Signs.dot(
                        now.find(coding.code()).map(code -> Tree.hue(now, code)).orElse(0));
                case Memo _ -> Icons.of(Feather.BOOK_OPEN, 13);
                default -> Icons.of(Feather.ARROW_RIGHT, 13);
            };
        }
    }
}
