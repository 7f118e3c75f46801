package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.List;

/// Takes out what captions show more than once: lines that roll up through several cues, cues that grow word by word, and the same
/// cue twice at the same time.
final class Captions {

    private static final double ROLLING = 0.25;

    private Captions() {}

    static List<Speech> unrolled(List<Speech> cues) {
        var rolling = isRolling(cues);
        var kept = new ArrayList<Speech>();
        var shown = List.<String>of();
        Speech before = null;
        for (var cue : cues) {
            var lines = cue.words().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            var sameOne = before != null && before.who().equals(cue.who());
            var together = before != null && sameOne && touches(before, cue);
            if (together && lines.equals(shown) && (rolling || overlaps(before, cue))) {
                before = cue;
                continue;
            }
            var fresh = rolling && together ? fresh(shown, lines) : lines;
            if (rolling && together && !kept.isEmpty() && grows(shown, lines)) {
                var grown = kept.removeLast();
                kept.add(new Speech(cue.who(), grown.start(), cue.end(), joined(lines), grown.apart()));
            } else if (!fresh.isEmpty()) {
                kept.add(new Speech(cue.who(), cue.start(), cue.end(), joined(fresh), cue.apart()));
            }
            shown = lines;
            before = cue;
        }
        return kept;
    }

    /// What is shown for the first time: the last lines of the cue before may be the first of this one.
    private static List<String> fresh(List<String> shown, List<String> lines) {
        for (int repeated = Math.min(shown.size(), lines.size()); repeated > 0; repeated--) {
            if (shown.subList(shown.size() - repeated, shown.size()).equals(lines.subList(0, repeated))) {
                return lines.subList(repeated, lines.size());
            }
        }
        return lines;
    }

    private static boolean grows(List<String> shown, List<String> lines) {
        return shown.size() == 1 && lines.size() == 1
                && lines.getFirst().length() > shown.getFirst().length()
                && lines.getFirst().startsWith(shown.getFirst());
    }

    private static boolean isRolling(List<Speech> cues) {
        var repeated = 0;
        for (int i = 1; i < cues.size(); i++) {
            var shown = cues.get(i - 1).words().lines().map(String::strip).toList();
            var lines = cues.get(i).words().lines().map(String::strip).toList();
            var fresh = fresh(shown, lines).size();
            var again = touches(cues.get(i - 1), cues.get(i))
                    && (fresh > 0 && fresh < lines.size() || grows(shown, lines));
            repeated += again ? 1 : 0;
        }
        return repeated > ROLLING * (cues.size() - 1) && repeated > 1;
    }

    private static boolean touches(Speech before, Speech cue) {
        return before.until(cue).toMillis() <= 100;
    }

    private static boolean overlaps(Speech before, Speech cue) {
        return before.until(cue).isNegative();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
