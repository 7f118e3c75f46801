package zhagen.ui.duplicates;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhagen.model.Counting;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.ui.workbench.Quotes;
import zhagen.ui.workbench.Workbench;

/// A passage with some words before and after it, and where it stands. Screen thread.
final class Excerpt extends VBox {

    private static final int CONTEXT = 36;

    private final Text before = part("faint");
    private final Text words = part("words");
    private final Text after = part("faint");

    Excerpt(Workbench workbench, Place place) {
        super(2);
        getStyleClass().add("excerpt");
        var reference = new Label(workbench.quotes().reference(place));
        reference.getStyleClass().addAll("faint", "small");
        getChildren().addAll(reference, new TextFlow(before, words, after));
        words.setText("…");
        var now = workbench.now().get();
        now.find(place.source()).ifPresent(source -> workbench.quotes().text(source, text -> show(now, place, text)));
    }

    private static Text part(String style) {
        var text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    private void show(Snapshot now, Place place, String text) {
        var span = place.within(text.length());
        if (span.end() > text.length()) {
            return; // the text was corrected meanwhile; the list is about to follow
        }
        var around = aroundOf(now, place, span);
        int from = Math.max(around.start(), span.start() - CONTEXT);
        int end = Math.min(around.end(), span.end() + CONTEXT);
        before.setText((from > around.start() ? "…" : "") + line(text.substring(whole(text, from), span.start())));
        words.setText(Quotes.words(now, place, text));
        after.setText(line(text.substring(span.end(), whole(text, end))) + (end < around.end() ? "…" : ""));
    }

    /// The turns that it stands in; a label or another's words are no context.
    private static Span aroundOf(Snapshot now, Place place, Span span) {
        var turns = Counting.turnsAt(now, place.source(), span);
        return turns.isEmpty()
                ? span
                : new Span(
                        Math.min(span.start(), turns.getFirst().words().start()),
                        Math.max(span.end(), turns.getLast().words().end()));
    }

    /// The offset, or the one after it where it would cut a character in two.
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset + 1
                : offset;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
