package zhagen.ui.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.CodeHistory;
import zhagen.model.Coder;
import zhagen.model.Language;
import zhagen.model.Property;
import zhagen.project.Applied;
import zhagen.ui.codebook.CardPart;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// How a code came to be what it is, the newest first. The history is read only for who looks at it, away from the screen. Screen
/// thread.
public final class HistoryPart implements CardPart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int FIRST = 12;

    private final Workbench workbench;
    private final VBox node = new VBox(7);
    private final ZoneId zone = ZoneId.systemDefault();
    private final Runnable ending;
    private @Nullable Code shown;
    private @Nullable Job reading;
    private List<CodeHistory.Row> rows = List.of();
    private @Nullable Language told;
    private boolean all;

    public HistoryPart(Workbench workbench) {
        this.workbench = workbench;
        node.getStyleClass().add("code-history");
        ending = workbench.listen(this::follow);
    }

    @Override
    public String heading() {
        return "card.history";
    }

    @Override
    public Region node() {
        return node;
    }

    /// What was done may concern the code that is shown, though the code itself is as before.
    private void follow(Applied applied) {
        var code = shown;
        if (code != null && (applied.change().edits(Code.class).findAny().isPresent()
                || applied.change().edits(Property.class).findAny().isPresent())) {
            shown = null;
            if (node.isVisible()) {
                workbench.now().get().find(code.id()).ifPresent(this::show);
            }
        }
    }

    @Override
    public void show(Code code) {
        if (code.equals(shown)) {
            if (workbench.language() != told) {
                lay();
            }
            return;
        }
        if (shown == null || !shown.id().equals(code.id())) {
            all = false;
            rows = List.of();
            node.getChildren().setAll(words("card.history.reading"));
        }
        shown = code;
        if (reading != null) {
            reading.cancel();
        }
        var project = workbench.project();
        reading = workbench.jobs().soon(_ -> project.history(code), read -> {
            reading = null;
            rows = read;
            lay();
        });
    }

    private void lay() {
        if (rows.isEmpty()) {
            return;
        }
        told = workbench.language();
        node.getChildren().setAll(
                rows.stream().limit(all ? rows.size() : FIRST).map(this::row).toList());
        if (!all && rows.size() > FIRST) {
            var more = workbench.say().text(new Button(), "card.history.more", rows.size() - FIRST);
            more.getStyleClass().setAll("button", "link", "small");
            more.setOnAction(_ -> {
                all = true;
                lay();
            });
            node.getChildren().add(more);
        }
    }

    private VBox row(CodeHistory.Row row) {
        var now = workbench.now().get();
        var messages = workbench.messages().get();
        var who = now.find(row.coder()).map(Coder::name).orElse("");
        var round = row.round() == null
                ? ""
                : now.find(row.round()).map(it -> " · " + messages.say("decisions.round", it.number())).orElse("");
        var facts = new Label(TIME.withZone(zone).format(row.at()) + " · " + who + round);
        facts.getStyleClass().addAll("faint", "small");
        return new VBox(Wrapped.of(messages.say(row.said()), "second"), facts);
    }

    private Label words(String message) {
        var words = workbench.say().text(new Label(), message);
        words.getStyleClass().addAll("faint", "small");
        return words;
    }

    @Override
    public void close() {
        ending.run();
    }
}
