package zhagen.ui.selective;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import zhagen.messages.Messages;
import zhagen.model.Grounds.Difference;
import zhagen.model.Grounds.Shaken;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Snapshot;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Says below a paragraph what has changed under one of its sentences, and lets the user confirm that it still holds. Screen thread.
final class ShakenNote extends HBox {

    private static final int FIRST_WORDS = 10;
    private static final int MOST = 3;

    /// @param one whether the paragraph has no other sentence
    ShakenNote(Workbench workbench, Shaken shaken, boolean one, Runnable seen) {
        super(6);
        getStyleClass().add("shaken-note");
        setAlignment(Pos.TOP_LEFT);
        var messages = workbench.messages().get();
        var changed = what(workbench.now().get(), messages, shaken.differences());
        var words = new Label(one
                ? messages.say("selective.shaken", changed)
                : messages.say("selective.shaken.sentence", first(shaken), changed));
        words.setWrapText(true);
        words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 12));
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var confirm = workbench.say().text(new Button(), "selective.seen");
        workbench.say().tip(confirm, "selective.seen.tip", first(shaken));
        confirm.getStyleClass().setAll("button", "link", "small");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setOnAction(_ -> seen.run());
        getChildren().setAll(words, confirm);
    }

    private static String first(Shaken shaken) {
        return Names.cut(Mentions.plain(shaken.sentence().words()), FIRST_WORDS);
    }

    private static String what(Snapshot now, Messages messages, List<Difference> differences) {
        var said = differences.stream()
                .limit(MOST)
                .map(difference -> messages.say(
                        "selective.shaken." + difference.facet(), nameOf(now, messages, difference),
                        difference.count()))
                .collect(Collectors.joining(messages.say("selective.shaken.and")));
        return differences.size() > MOST
                ? messages.say("selective.shaken.more", said, differences.size() - MOST)
                : said;
    }

    private static String nameOf(Snapshot now, Messages messages, Difference difference) {
        return difference.mention().link() instanceof Link.ToItem(var id)
                ? now.find(id)
                        .map(item -> Names.of(now, item).in(messages.language()))
                        .orElse(difference.mention().name())
                : difference.mention().name();
    }
}
