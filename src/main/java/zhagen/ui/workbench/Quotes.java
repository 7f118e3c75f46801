package zhagen.ui.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import zhagen.model.Place;
import zhagen.model.Quoted;
import zhagen.model.References;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;

/// The words at places, read away from the screen and kept for a while, and how a place is referred to. Screen thread.
public final class Quotes {

    private static final int KEPT = 24;
    private static final int LONGEST = 600;

    private final Workbench workbench;
    private final Map<TextHash, String> texts;

    Quotes(Workbench workbench) {
        this.workbench = workbench;
        this.texts = new LinkedHashMap<>(16, 0.75f, true);
    }

    /// Those of another workbench of the same project; what has been read, both know.
    Quotes(Workbench workbench, Quotes others) {
        this.workbench = workbench;
        this.texts = others.texts;
    }

    /// Hands over the text of a source: at once where it is at hand, and later otherwise.
    public void text(Source source, Consumer<String> whenRead) {
        var known = texts.get(source.text());
        if (known != null) {
            whenRead.accept(known);
            return;
        }
        workbench.jobs().quietly(_ -> workbench.project().texts().read(source), text -> {
            texts.put(source.text(), text);
            if (texts.size() > KEPT) {
                texts.remove(texts.keySet().iterator().next());
            }
            whenRead.accept(text);
        });
    }

    /// Hands over the words at a place, without labels of speakers and without line breaks, and cut with … where they are many.
    public void words(Place place, Consumer<String> whenRead) {
        var now = workbench.now().get();
        now.find(place.source()).ifPresent(source -> text(source, text -> whenRead.accept(words(now, place, text))));
    }

    /// The words at a place in `text`, without labels of speakers and without line breaks.
    public static String words(Snapshot now, Place place, String text) {
        var line = Quoted.words(now, place, text);
        return line.length() > LONGEST
                ? line.substring(0,
                        line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))))
                        + "…"
                : line;
    }

    /// Where it stands, as the study cites its passages.
    public String reference(Place place) {
        return references(workbench.now().get()).of(place);
    }

    /// How places are cited in a state of the project, for those who cite many.
    public References references(Snapshot now) {
        return new References(now, this::known);
    }

    private String known(Source source) {
        var text = texts.get(source.text());
        return text == null ? workbench.project().texts().read(source) : text;
    }
}
