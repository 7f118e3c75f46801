package zhagen.exchange.transcript;

import java.util.List;
import java.util.Set;

/// Lines that may be the labels of speakers, where nothing but regularity tells: those are labels whose names return, and they take
/// turns.
final class Alternation {

    private static final int LEAST_TURNS = 4;
    private static final double LEAST_CHANGES = 0.6;

    private final Lines lines;
    private final Speakers speakers;
    private final Regularity regularity;
    private final Set<String> certain;
    private final List<Candidate> labels;

    Alternation(Lines lines, List<Candidate> candidates) {
        this.lines = lines;
        speakers = Speakers.among(Speakers.namesOf(candidates));
        regularity = new Regularity(candidates, speakers);
        certain = regularity.certain();
        labels = candidates.stream().filter(candidate -> certain.contains(key(candidate))).toList();
    }

    private String key(Candidate candidate) {
        return speakers.key(candidate.name());
    }

    List<Candidate> labels() {
        return labels;
    }

    /// How many different names there are.
    int names() {
        return certain.size();
    }

    /// Whether there are enough turns, of two speakers at least, who follow each other.
    boolean holds() {
        var roles = certain.stream().filter(regularity::isRole).count();
        return certain.size() >= 2
                && labels.size() >= (roles > 1 ? 2 : LEAST_TURNS)
                && changes() >= LEAST_CHANGES * (labels.size() - 1);
    }

    private int changes() {
        int changes = 0;
        for (int i = 1; i < labels.size(); i++) {
            changes += key(labels.get(i)).equals(key(labels.get(i - 1))) ? 0 : 1;
        }
        return changes;
    }

    /// How many lines from the first label on say something, labels included.
    int filled() {
        int filled = 0;
        for (int i = labels.getFirst().line(); i < lines.count(); i++) {
            filled += lines.isBlank(i) ? 0 : 1;
        }
        return filled;
    }

    Finding in(Form form) {
        var cues = labels.stream().map(label -> label.cue(lines).named(speakers.name(key(label)))).toList();
        return new Finding(form.layout(), Math.min(0.9, regularity.confidence(labels, filled(), 1)), cues);
    }
}
