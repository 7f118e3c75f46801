package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Names alone on a line, the words below. Nothing marks such a line, so the whole text has to be regular.
final class LineLayout {

    private static final int LONGEST = 24;
    private static final int LEAST_TURNS = 4;
    private static final int MOST_NAMES = 99;
    private static final double LEAST_CHANGES = 0.6;
    private static final double LEAST_COVERAGE = 0.12;

    private LineLayout() {}

    static Finding find(Lines lines, int first) {
        var candidates = candidates(lines, first);
        return candidates.size() < 2 ? Finding.NOTHING : of(lines, candidates);
    }

    /// Every short line from `first` on that is built like a name and has words below it.
    static List<Candidate> candidates(Lines lines, int first) {
        var candidates = new ArrayList<Candidate>();
        var judged = new HashMap<String, Likeness>();
        for (int i = first; i + 1 < lines.count(); i++) {
            if (lines.isBlank(i) || lines.length(i) > LONGEST || lines.nextFilled(i + 1) == lines.count()) {
                continue;
            }
            var name = lines.words(i);
            var likeness = judged.computeIfAbsent(name, Names::judge);
            if (likeness == Likeness.ROLE || likeness == Likeness.NAME) {
                candidates.add(new Candidate(Form.LINE, i, name, likeness, lines.to(i), null, 0, false));
            }
        }
        return candidates;
    }

    private static Finding of(Lines lines, List<Candidate> candidates) {
        var speakers = Speakers.among(Speakers.namesOf(candidates));
        var regularity = new Regularity(candidates, speakers);
        var certain = regularity.certain();
        var labels = candidates.stream()
                .filter(candidate -> certain.contains(speakers.key(candidate.name())))
                .toList();
        var roles = certain.stream().filter(regularity::isRole).count();
        if (certain.size() < 2 || certain.size() > MOST_NAMES || labels.size() < (roles > 1 ? 2 : LEAST_TURNS)) {
            return Finding.NOTHING;
        }
        var filled = 0;
        for (int i = labels.getFirst().line(); i < lines.count(); i++) {
            filled += lines.isBlank(i) ? 0 : 1;
        }
        var changes = 0;
        for (int i = 1; i < labels.size(); i++) {
            var same = speakers.key(labels.get(i).name()).equals(speakers.key(labels.get(i - 1).name()));
            changes += same ? 0 : 1;
        }
        if (changes < LEAST_CHANGES * (labels.size() - 1) || labels.size() < LEAST_COVERAGE * filled
                || labels.size() > 0.7 * filled) {
            return Finding.NOTHING;
        }
        var cues = labels.stream()
                .map(label -> label.cue(lines).named(speakers.name(speakers.key(label.name()))))
                .toList();
        return new Finding(Form.LINE.layout(), Math.min(0.9, regularity.confidence(labels, filled, 1)), cues);
    }
}
