package zhagen.ui.memos;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coder;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Workbench;

/// A memo on the board: its kind, where it stands in the outline and its date, its title, its first words, and what it is about.
final class MemoCard extends VBox {

    static final double WIDTH = 264;
    static final double HEIGHT = 168;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(#{1,6}|>|[-*+])\\s+|[*`|]+");
    private static final int FIRST_WORDS = 240;

    private final Workbench workbench;
    private final Label type = new Label();
    private final Label number = new Label();
    private final Label date = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label about = new Label();
    private @Nullable Memo memo;

    MemoCard(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("memo-card");
        type.getStyleClass().add("tag");
        number.getStyleClass().addAll("faint", "small");
        date.getStyleClass().addAll("faint", "small");
        title.getStyleClass().addAll("strong", "memo-card-title");
        words.getStyleClass().add("second");
        about.getStyleClass().addAll("faint", "small");
        for (var label : new Label[] {type, number, date}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        title.setWrapText(true);
        title.setMaxHeight(42);
        title.setMinHeight(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxHeight(Double.MAX_VALUE);
        words.setMinHeight(0);
        VBox.setVgrow(words, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, type, number, gap, date);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, title, words, about);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(Double.MAX_VALUE, HEIGHT);
    }

    @Nullable
    Memo memo() {
        return memo;
    }

    /// @param standing its number in the outline; empty where that is not shown
    void show(Memo shown, String standing, Things things, boolean several) {
        memo = shown;
        var messages = workbench.messages().get();
        type.setText(messages.say("memo.type." + shown.type().name().toLowerCase(Locale.ROOT)));
        number.setText(standing);
        var day = shown.origin().made().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        var coder = workbench.now().get().find(shown.origin().coder()).map(Coder::initials).orElse("");
        date.setText(several && !coder.isEmpty() ? coder + " · " + day : day);
        title.setText(things.titleOf(shown));
        words.setText(firstWords(shown, things));
        about.setText(shown.links().stream()
                .map(things::of)
                .flatMap(Optional::stream)
                .map(Thing::name)
                .collect(Collectors.joining(" · ")));
    }

    /// Without the marks of Markdown, and without going through the texts of sources.
    private static String firstWords(Memo memo, Things things) {
        var body = memo.body().length() > 4 * FIRST_WORDS ? memo.body().substring(0, 4 * FIRST_WORDS) : memo.body();
        Function<Mentions.Mention, String> named = mention -> mention.link() instanceof Link.ToItem link
                ? things.of(link).map(Thing::name).orElse(mention.name())
                : mention.name();
        return Names.cut(
                MARKS.matcher(Mentions.replaced(body, named)).replaceAll("").replaceAll("\\s+", " ").strip(),
                FIRST_WORDS);
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
