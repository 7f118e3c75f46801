package zhagen.ui.links;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import zhagen.model.Place;
import zhagen.model.Quoted;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.workbench.Workbench;

/// The words of a passage, among those that are said before and after it in the same turn. Screen thread.
public final class InContext extends TextFlow {

    private final Workbench workbench;
    private final int around;
    private final Text before = new Text();
    private final Text said = new Text();
    private final Text after = new Text();
    private @Nullable Place shown;

    /// @param around how many characters are shown before the passage and after it, at most
    public InContext(Workbench workbench, int around) {
        this.workbench = workbench;
        this.around = around;
        getStyleClass().add("in-context");
        before.getStyleClass().add("around");
        said.getStyleClass().add("said");
        after.getStyleClass().add("around");
        getChildren().setAll(before, said, after);
    }

    public void show(Place place) {
        shown = place;
        before.setText("");
        said.setText("…");
        after.setText("");
        workbench.now().get().find(place.source())
                .ifPresent(source -> workbench.quotes().text(source, text -> {
                    if (place.equals(shown) && place.within(text.length()).end() <= text.length()) {
                        show(place, text);
                    }
                }));
    }

    private void show(Place place, String text) {
        var now = workbench.now().get();
        var span = place.within(text.length());
        var within = now.pointingAt(place.source(), Turn.class).stream()
                .map(Turn::words)
                .filter(words -> words.start() <= span.start() && span.end() <= words.end())
                .findFirst()
                .orElse(new Span(0, text.length()));
        int from = Math.min(span.start(), whole(text, Math.max(within.start(), span.start() - around)));
        int to = Math.max(span.end(), whole(text, Math.min(within.end(), span.end() + around)));
        before.setText(text.substring(from, span.start()).replace('\n', ' '));
        said.setText(Quoted.words(now, place, text));
        after.setText(text.substring(span.end(), to).replace('\n', ' '));
    }

    /// The offset, or the one before where it would part what belongs together.
    private static int whole(String text, int offset) {
        boolean parts = offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
