package zhagen.exchange.transcript;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The layouts of transcripts: ways in which speakers are marked.
public final class Layouts {

    /// Those that a user can choose from.
    public static final List<String> IDS = Stream.concat(
            Arrays.stream(Form.values()).map(Form::layout), Stream.of(TableLayout.ID)).toList();

    private Layouts() {}

    /// What the whole text says by itself.
    static Finding find(Lines lines, Marks marks, List<Candidate> labels, int talk) {
        var table = TableLayout.find(lines.text(), marks.tables());
        var found = Stream.of(table, HeadingLayout.find(lines, labels), LabelLayout.find(lines, labels))
                .max(Comparator.comparingDouble(Finding::weight))
                .orElseThrow();
        if (table.isSure() && found.layout().equals(Form.TAB.layout())) {
            found = table; // the tabs are those between its cells
        }
        if (!found.isSure()) {
            found = DashLayout.find(lines, talk);
        }
        if (!found.isSure()) {
            found = LineLayout.find(lines, talk);
        }
        return found.isSure() ? found : StampLayout.find(lines, labels);
    }

    /// Every line that may be a label of this layout is one, since the user says so.
    static Finding find(String id, Lines lines, Marks marks, List<Candidate> labels, int talk) {
        if (id.equals(TableLayout.ID)) {
            return TableLayout.find(lines.text(), marks.tables());
        }
        var candidates = id.equals(Form.LINE.layout()) ? LineLayout.candidates(lines, talk)
                : id.equals(Form.DASH.layout()) ? DashLayout.candidates(lines, talk)
                : labels;
        var level = commonestLevel(candidates);
        var chosen = candidates.stream()
                .filter(candidate -> candidate.form().layout().equals(id))
                .filter(candidate -> candidate.form() == Form.STAMP || candidate.likeness().isSpeaker())
                .filter(candidate -> candidate.form() != Form.HEADING || candidate.level() == level)
                .toList();
        var speakers = Speakers.among(Speakers.namesOf(chosen));
        var cues = chosen.stream()
                .map(label -> label.cue(lines).named(speakers.name(speakers.key(label.name()))))
                .toList();
        return cues.isEmpty() ? Finding.NOTHING : new Finding(id, 1, cues);
    }

    private static int commonestLevel(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.form() == Form.HEADING && candidate.likeness().isSpeaker())
                .collect(Collectors.groupingBy(Candidate::level, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
