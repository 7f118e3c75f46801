package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Name – words`. Dashes stand in prose, in lists and between the two sides of a match, so that the whole text has to be regular:
/// names that take turns, few other lines with a dash, and speech behind it.
final class DashLayout {

    private static final int LONGEST = 32;
    private static final double LEAST_COVERAGE = 0.25;
    private static final double LEAST_SPOKEN = 0.6;
    private static final double LEAST_OF_DASHES = 0.8;

    private DashLayout() {}

    static Finding find(Lines lines, int first) {
        var candidates = candidates(lines, first);
        return candidates.size() < 2 ? Finding.NOTHING : of(lines, candidates);
    }

    /// Every line from `first` on that has something like a name before its first dash, and words behind it.
    static List<Candidate> candidates(Lines lines, int first) {
        var candidates = new ArrayList<Candidate>();
        var judged = new HashMap<String, Likeness>();
        for (int i = first; i < lines.count(); i++) {
            var candidate = lines.isBlank(i) ? null : at(lines, i, judged);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static @Nullable Candidate at(Lines lines, int line, HashMap<String, Likeness> judged) {
        var text = lines.text();
        int to = lines.to(line);
        var stamp = Stamp.at(text, lines.from(line), to);
        int from = stamp == null ? lines.from(line) : Lines.skip(text, stamp.end(), to);
        for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
            int end = dashEnd(text, i, to);
            if (end > i) {
                var name = text.substring(from, Lines.trimmed(text, from, i));
                var likeness = judged.computeIfAbsent(name, Names::judge);
                return end == to || likeness == Likeness.NONE
                        ? null
                        : new Candidate(
                                Form.DASH, line, name, likeness, end, stamp == null ? null : stamp.at(), 0, false);
            }
        }
        return null;
    }

    /// Behind the dash that stands at `at`: one or two long ones, or a hyphen between spaces.
    private static int dashEnd(String text, int at, int to) {
        int end = at;
        while (end < to && "–—―─".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == at && text.charAt(at) == '-' && Lines.isSpace(text.charAt(at - 1))) {
            end = text.startsWith("--", at) ? at + 2 : at + 1;
            return end < to && Lines.isSpace(text.charAt(end)) ? end : at;
        }
        return end - at <= 2 ? end : at;
    }

    private static Finding of(Lines lines, List<Candidate> dashes) {
        var turns = new Alternation(
                lines, dashes.stream().filter(candidate -> candidate.likeness().isSpeaker()).toList());
        int labels = turns.labels().size();
        return turns.holds()
                && labels >= LEAST_OF_DASHES * dashes.size()
                && labels >= LEAST_COVERAGE * turns.filled()
                && spoken(lines, turns.labels()) >= LEAST_SPOKEN * labels
                        ? turns.in(Form.DASH)
                        : Finding.NOTHING;
    }

    /// How many end as a sentence does, be it lines below.
    private static long spoken(Lines lines, List<Candidate> labels) {
        return labels.stream()
                .filter(label -> "。？！…?!.”\"」’".indexOf(lines.text().charAt(lines.to(label.line()) - 1)) >= 0)
                .count();
    }
}
