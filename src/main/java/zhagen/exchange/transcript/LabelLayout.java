package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Labels at the beginning of lines: with a colon, in brackets, bold, with a time stamp, and mixtures of these.
final class LabelLayout {

    private static final double LEAST = 0.55;
    private static final double ALONE = 0.75;
    private static final double EVERY_LINE = 0.8;

    private final Lines lines;
    private final @Nullable Duration[] stamps;
    private final List<Candidate> candidates;
    private final Speakers speakers;
    private final Regularity regularity;

    /// @param stamps by line, the time stamps that stand there alone
    private LabelLayout(Lines lines, @Nullable Duration[] stamps, List<Candidate> candidates) {
        this.lines = lines;
        this.stamps = stamps;
        this.speakers = Speakers.among(Speakers.namesOf(candidates));
        this.candidates = withoutOptions(candidates).stream().map(this::timed).toList();
        this.regularity = new Regularity(this.candidates, speakers);
    }

    static Finding find(Lines lines, List<Candidate> all) {
        var labels = all.stream()
                .filter(candidate -> candidate.likeness().isSpeaker() && candidate.form() != Form.HEADING)
                .filter(candidate -> candidate.form() != Form.STAMP_NAME || hasWordsBelow(lines, candidate))
                .toList();
        var stamps = new @Nullable Duration[lines.count()];
        for (var candidate : all) {
            if (candidate.form() == Form.STAMP && candidate.labelEnd() == lines.to(candidate.line())) {
                stamps[candidate.line()] = candidate.start();
            }
        }
        return new LabelLayout(lines, stamps, labels).find();
    }

    private Finding find() {
        var names = regularity.certain();
        var labels = of(names);
        if (labels.isEmpty()) {
            return singles();
        }
        var filled = filledFrom(labels.getFirst().line());
        var confidence = regularity.confidence(labels, filled, spoken(labels));
        if (labels.size() < 2 || names.size() < 2 && labels.size() < 3) {
            return singles();
        }
        var alone = names.size() < 2 && !regularity.isRole(names.iterator().next());
        if (confidence < (alone ? ALONE : LEAST)) {
            return Finding.NOTHING;
        }
        var coverage = (double) labels.size() / Math.max(1, filled);
        var more = new HashSet<>(names);
        more.addAll(regularity.possible(coverage >= EVERY_LINE));
        return finding(between(of(more), labels), confidence);
    }

    /// Two or three turns, and no name twice: only where every line is one and sounds like speech.
    private Finding singles() {
        var labels = candidates.stream()
                .filter(candidate -> candidate.likeness().compareTo(Likeness.NAME) <= 0)
                .toList();
        if (labels.size() < 2) {
            return Finding.NOTHING;
        }
        var spoken = labels.stream().filter(this::isSpoken).count();
        var filled = filledFrom(labels.getFirst().line());
        var names = labels.stream().map(label -> speakers.key(label.name())).distinct().count();
        if (names < 2 || spoken < EVERY_LINE * labels.size() || labels.size() < EVERY_LINE * filled) {
            return Finding.NOTHING;
        }
        return finding(labels, Math.max(LEAST, regularity.confidence(labels, filled, 1)));
    }

    private List<Candidate> of(Set<String> names) {
        return candidates.stream()
                .filter(candidate -> names.contains(speakers.key(candidate.name())))
                .toList();
    }

    /// What comes before the first certain label has to be certain by itself.
    private List<Candidate> between(List<Candidate> wider, List<Candidate> certain) {
        var first = certain.getFirst().line();
        return wider.stream()
                .filter(label -> label.line() >= first || label.start() != null)
                .toList();
    }

    private Finding finding(List<Candidate> labels, double confidence) {
        var cues = new ArrayList<Cue>();
        for (var label : labels) {
            var cue = label.cue(lines).named(speakers.name(speakers.key(label.name())));
            cues.add(withStampAbove(cue, label.line(), cues));
        }
        return new Finding(layout(labels), confidence, cues);
    }

    /// A time stamp alone on the line above belongs to the turn; a second label directly below shares its time.
    private Cue withStampAbove(Cue cue, int line, List<Cue> before) {
        var above = stampAbove(line);
        if (above >= 0) {
            return cue.since(lines.from(above), stamps[above]);
        }
        if (cue.start() == null && !before.isEmpty() && line > 0 && !lines.isBlank(line - 1)
                && lines.at(before.getLast().labelEnd()) == line - 1
                && stampAbove(line - 1) >= 0) {
            return cue.since(cue.from(), before.getLast().start());
        }
        return cue;
    }

    private Candidate timed(Candidate label) {
        var above = label.start() == null ? stampAbove(label.line()) : -1;
        return above < 0 ? label : label.at(stamps[above]);
    }

    /// The line of the time stamp above `line`, with only blank and `_page : 8` lines between; -1 where there is none.
    private int stampAbove(int line) {
        for (int i = line - 1; i >= 0 && line - i < 8; i--) {
            if (stamps[i] != null) {
                return i;
            }
            if (!lines.isBlank(i) && !Structure.isMeta(lines, i)) {
                return -1;
            }
        }
        return -1;
    }

    private double spoken(List<Candidate> labels) {
        var spoken = 0;
        for (int i = 0; i < labels.size(); i++) {
            var end = i + 1 < labels.size() ? lines.from(labels.get(i + 1).line()) : lines.text().length();
            spoken += hasSentence(Math.min(labels.get(i).labelEnd(), end), end) ? 1 : 0;
        }
        return (double) spoken / labels.size();
    }

    private boolean hasSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。？！…?!.".indexOf(lines.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpoken(Candidate label) {
        var end = lines.to(label.line());
        return end > label.labelEnd() && "。？！…?!.”\"」".indexOf(lines.text().charAt(end - 1)) >= 0;
    }

    private int filledFrom(int first) {
        var filled = 0;
        for (int i = first; i < lines.count(); i++) {
            filled += lines.isBlank(i) || stamps[i] != null || Structure.isMeta(lines, i) ? 0 : 1;
        }
        return filled;
    }

    /// `A.` and `B.` number the options of a question, unless `Q.` is there too.
    private List<Candidate> withoutOptions(List<Candidate> labels) {
        var asked = labels.stream()
                .anyMatch(label -> label.form() == Form.NUMBERED && RoleWords.isQuestion(speakers.key(label.name())));
        return asked ? labels : labels.stream().filter(label -> label.form() != Form.NUMBERED).toList();
    }

    private String layout(List<Candidate> labels) {
        var forms = labels.stream()
                .collect(Collectors.groupingBy(
                        label -> label.form() == Form.COLON && label.start() != null ? Form.STAMP_COLON : label.form(),
                        () -> new EnumMap<>(Form.class),
                        Collectors.counting()));
        var form = forms.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        var onlyQuestions = labels.stream().allMatch(label -> RoleWords.isQuestionOrAnswer(speakers.key(label.name())));
        return onlyQuestions ? Form.NUMBERED.layout() : form.layout();
    }

    /// Whether a line of words follows, rather than the next time stamp: `[00:12] 好的` is not a name.
    private static boolean hasWordsBelow(Lines lines, Candidate candidate) {
        var next = lines.nextFilled(candidate.line() + 1);
        return next < lines.count() && Stamp.at(lines.text(), lines.from(next), lines.to(next)) == null;
    }
}
