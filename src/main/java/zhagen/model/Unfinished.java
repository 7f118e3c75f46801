package zhagen.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import zhagen.model.Rewrite.Splice;

/// What was typed into the text of a source and has not become a change yet. It is kept apart from the project, so that nothing is
/// lost when the program ends in the middle of a correction.
///
/// @param before the text that it was typed into
/// @param words what each splice puts in
public record Unfinished(Id<Source> source, TextHash before, Instant at, List<Splice> splices, List<String> words) {

    public Unfinished {
        splices = List.copyOf(splices);
        words = List.copyOf(words);
        if (splices.size() != words.size()) {
            throw new IllegalArgumentException("%d splices with %d words".formatted(splices.size(), words.size()));
        }
    }

    /// @param text what `splices` make of the text before
    public static Unfinished of(Id<Source> source, TextHash before, Instant at, List<Splice> splices, String text) {
        var words = new ArrayList<String>();
        int growth = 0;
        for (var splice : splices) {
            int from = splice.at() + growth;
            words.add(text.substring(from, from + splice.inserted()));
            growth += splice.inserted() - splice.removed();
        }
        return new Unfinished(source, before, at, splices, words);
    }

    /// What it makes of the text before.
    public String in(String text) {
        var typed = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < splices.size(); i++) {
            typed.append(text, from, splices.get(i).at()).append(words.get(i));
            from = splices.get(i).at() + splices.get(i).removed();
        }
        return typed.append(text, from, text.length()).toString();
    }
}
