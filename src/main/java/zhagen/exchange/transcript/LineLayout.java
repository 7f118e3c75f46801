package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Names alone on a line, the words below. Nothing marks such a line, so the whole text has to be regular.
final class LineLayout {

    private static final int LONGEST = 24;
    private static final int MOST_NAMES = 99;
    private static final double LEAST_COVERAGE = 0.12;
    private static final double MOST_COVERAGE = 0.7;

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
        var turns = new Alternation(lines, candidates);
        int labels = turns.labels().size();
        return turns.holds()
                && turns.names() <= MOST_NAMES
                && labels >= LEAST_COVERAGE * turns.filled()
                && labels <= MOST_COVERAGE * turns.filled()
                        ? turns.in(Form.LINE)
                        : Finding.NOTHING;
    }
}
