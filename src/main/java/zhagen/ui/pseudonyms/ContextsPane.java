package zhagen.ui.pseudonyms;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.model.Texts;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// Where a word stands, with the words around it, so that it can be judged. Screen thread.
final class ContextsPane extends VBox implements AutoCloseable {

    private static final int AROUND = 34;
    private static final int SHOWN = 100;
    private static final double MIN_WIDTH = 220;
    private static final double WIDTH = 300;

    private static final Commands<ContextsPane> KEYS = new Commands<ContextsPane>()
            .trying(Area.of("sources").inner("contexts").command("open", "Enter"), ContextsPane::openChosen);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ListView<Context> list = new ListView<>();
    private final Label title = new Label();
    private final Subscription followed;
    private @Nullable Word shown;

    private record Context(Place place, String before, String word, String after, String source) {}

    ContextsPane(Workbench workbench, PseudonymsModel model) {
        this.workbench = workbench;
        getStyleClass().addAll("pane", "contexts-pane");
        title.getStyleClass().add("pane-title");
        var head = new VBox(title);
        head.getStyleClass().add("pane-head");
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("contexts");
        workbench.say().name(list, "keys.area.contexts");
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(workbench.say().empty("pseudonyms.contexts.empty"));
        head.visibleProperty().bind(title.textProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        getChildren().setAll(head, list);
        setMinWidth(MIN_WIDTH);
        setPrefWidth(WIDTH);
        followed = Subscription.combine(
                model.chosen().subscribe(this::show), workbench.messages().subscribe(() -> retitle(shown)));
    }

    private void show(@Nullable Word word) {
        shown = word;
        retitle(word);
        list.getItems().clear();
        if (word != null) {
            var now = workbench.now().get();
            var texts = workbench.project().texts();
            workbench.jobs().quietly(_ -> contexts(word, now, texts), contexts -> {
                if (shown == word) {
                    list.getItems().setAll(contexts);
                }
            });
        }
    }

    private void retitle(@Nullable Word word) {
        title.setText(word == null ? "" : word.candidate().word());
    }

    private static List<Context> contexts(Word word, Snapshot now, Texts texts) {
        var contexts = new ArrayList<Context>();
        for (var place : word.candidate().places()) {
            var source = now.find(place.source()).orElse(null);
            if (source == null || contexts.size() == SHOWN) {
                break;
            }
            var text = texts.read(source);
            var span = place.within(text.length());
            if (span.end() <= text.length()) {
                contexts.add(context(place, span, text, source.name()));
            }
        }
        return contexts;
    }

    private static Context context(Place place, Span span, String text, String source) {
        int start = Math.max(0, span.start() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        start += start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return new Context(
                place, line(text.substring(start, span.start())), span.of(text), line(text.substring(span.end(), end)),
                source);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private boolean openChosen() {
        var context = list.getSelectionModel().getSelectedItem();
        if (context != null) {
            open(context);
        }
        return context != null;
    }

    private void open(Context context) {
        workbench.openPassage(context.place(), List.of(context.place().within(0)));
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }

    private final class Cell extends TallCell<Context> {

        private final Text before = new Text();
        private final Text word = new Text();
        private final Text after = new Text();
        private final Button source = new Button();
        private final VBox box;

        Cell() {
            getStyleClass().add("context-cell");
            before.getStyleClass().add("around-word");
            after.getStyleClass().add("around-word");
            word.getStyleClass().add("found-word");
            source.getStyleClass().setAll("button", "link", "small");
            source.setFocusTraversable(false);
            source.setOnAction(_ -> open(getItem()));
            box = new VBox(1, new TextFlow(before, word, after), source);
        }

        @Override
        protected Region show(Context context) {
            before.setText("…" + context.before());
            word.setText(context.word());
            after.setText(context.after() + "…");
            source.setText(context.source());
            return box;
        }
    }
}
