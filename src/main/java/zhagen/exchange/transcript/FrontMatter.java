package zhagen.exchange.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what stands before the talk: the YAML of a Markdown file, and the table of who, when and where.
final class FrontMatter {

    private static final int LONGEST_YAML = 200;
    private static final int LONGEST_HEADER = 60;
    private static final int SHORT = 40;

    private FrontMatter() {}

    /// The first line behind the YAML; 0 where there is none.
    static int yamlEnd(Lines lines) {
        var first = lines.nextFilled(0);
        if (first == lines.count() || !lines.words(first).equals("---")) {
            return 0;
        }
        for (int i = first + 1; i < Math.min(lines.count(), first + LONGEST_YAML); i++) {
            if (lines.length(i) == 3 && (lines.words(i).equals("---") || lines.words(i).equals("..."))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The first line behind the header. There, `访谈者：李明` says who asks, and is not said by anybody.
    static int headerEnd(Lines lines, int first, List<Candidate> candidates) {
        var byLine = new Candidate[LONGEST_HEADER];
        for (var candidate : candidates) {
            if (candidate.line() - first < LONGEST_HEADER) {
                byLine[candidate.line() - first] = candidate;
            } else {
                break;
            }
        }
        var end = first;
        for (int i = first; i < Math.min(lines.count(), first + LONGEST_HEADER); i++) {
            var label = byLine[i - first];
            if (label != null && label.start() != null) {
                break;
            }
            if (lines.isBlank(i) || Structure.isMeta(lines, i)
                    || Structure.isMark(lines, Marks.NONE, i) && (label == null || !label.colon())) {
                continue;
            }
            if (label != null && label.likeness() == Likeness.META) {
                end = i + 1;
            } else if (!isShort(lines, i, label)) {
                break;
            } else if (label != null && end > first && follows(lines, end, i)
                    && isAboutSomebody(lines, i, label, byLine, first)) {
                end = i + 1;
            }
        }
        return end;
    }

    /// Whether the label tells who somebody is: a name follows, or all lines down to a blank one are short entries.
    private static boolean isAboutSomebody(Lines lines, int line, Candidate label, Candidate[] byLine, int first) {
        if (Names.judge(value(lines, label)) == Likeness.NAME) {
            return true;
        }
        for (int i = line; i < lines.count() && i - first < LONGEST_HEADER; i++) {
            if (lines.isBlank(i)) {
                return !lines.isBlank(line - 1);
            }
            if (byLine[i - first] == null || !isShort(lines, i, byLine[i - first])) {
                return false;
            }
        }
        return false;
    }

    /// Whether nothing but blank lines stands between the header so far and `line`.
    private static boolean follows(Lines lines, int end, int line) {
        return lines.nextFilled(end) == line;
    }

    private static boolean isShort(Lines lines, int line, @Nullable Candidate label) {
        var words = label == null ? lines.words(line) : value(lines, label);
        return words.length() <= SHORT && words.chars().noneMatch(character -> "。？！?!；".indexOf(character) >= 0);
    }

    private static String value(Lines lines, Candidate label) {
        var end = lines.to(label.line());
        return lines.text().substring(Lines.skip(lines.text(), Math.min(label.labelEnd(), end), end), end);
    }
}
