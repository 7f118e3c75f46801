package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at the beginning of every line for what may be a label. It decides nothing: that takes the whole text.
final class LabelScanner {

    private static final String OPENING = "【[［〔";
    private static final String CLOSING = "】]］〕";
    /// In these, asides stand more often than names.
    private static final String ROUND = "(（<";
    private static final String ROUND_END = ")）>";
    private static final Pattern CHAT_TIME = Pattern.compile("\\[?(?:"
            + "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: [APap][Mm])?"
            + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?: [APap][Mm])?, \\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?:]| -) ");
    private static final int LONGEST_CHAT_TIME = 40;

    private final Lines lines;
    private final String text;
    private final Marks marks;
    private final Map<String, Likeness> judged = new HashMap<>();

    private int line;
    private int to;
    private @Nullable Duration start;

    LabelScanner(Lines lines, Marks marks) {
        this.lines = lines;
        this.text = lines.text();
        this.marks = marks;
    }

    /// All candidates from `first` on, in order, at most one a line.
    List<Candidate> scan(int first) {
        var candidates = new ArrayList<Candidate>();
        for (int i = first; i < lines.count(); i++) {
            var candidate = lines.isBlank(i) ? null : at(i);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    @Nullable
    Candidate at(int lineNumber) {
        line = lineNumber;
        to = lines.to(line);
        start = null;
        var from = lines.from(line);
        if (marks.headings().containsKey(from)) {
            return heading(from, marks.headings().get(from));
        }
        var first = text.charAt(from);
        if (first == '#') {
            var level = run(from, '#');
            return heading(Lines.skip(text, from + level, to), level);
        }
        var at = afterNumber(afterBullet(from));
        var stamp = Stamp.at(text, at, to);
        if (stamp != null) {
            start = stamp.at();
            at = Lines.skip(text, stamp.end(), to);
            if (at == to) {
                return candidate(Form.STAMP, "", stamp.end(), false);
            }
        }
        var label = label(at, marks.bold().getOrDefault(from, at));
        return label != null || stamp == null ? label : candidate(Form.STAMP, "", stamp.end(), false);
    }

    private @Nullable Candidate label(int from, int boldEnd) {
        var at = afterChatTime(from);
        if (at == to) {
            return null;
        }
        var opening = text.charAt(at);
        if (text.startsWith("**", at) || text.startsWith("__", at)) {
            if (at + 2 >= to) {
                return null;
            }
            var marked = marked(at + 2, text.indexOf(text.substring(at, at + 2), at + 2, to), 2, Form.BOLD);
            return marked != null ? marked : plain(at + 2);
        }
        if (opening == '*' || opening == '_') {
            var slanted = marked(at + 1, text.indexOf(opening, at + 1, to), 1, Form.BOLD);
            return slanted != null && slanted.colon() ? slanted : null;
        }
        var round = ROUND.indexOf(opening);
        if (round >= 0) {
            var framed = marked(at + 1, text.indexOf(ROUND_END.charAt(round), at + 1, to), 1, Form.BRACKET);
            return framed != null && framed.likeness() == Likeness.ROLE ? framed : null;
        }
        var bracket = OPENING.indexOf(opening);
        if (bracket >= 0) {
            return marked(at + 1, text.indexOf(CLOSING.charAt(bracket), at + 1, to), 1, Form.BRACKET);
        }
        var plain = plain(at);
        if (boldEnd <= at || plain != null && !isBehind(boldEnd, plain)) {
            return plain;
        }
        var name = text.substring(at, Lines.trimmed(text, at, Math.min(boldEnd, to)));
        return candidate(Form.BOLD, name, at + name.length(), false);
    }

    /// Whether the colon stands among words that are not bold: those are said, and the name ends before them.
    private boolean isBehind(int boldEnd, Candidate plain) {
        return plain.form() == Form.COLON
                && plain.start() == null
                && plain.labelEnd() > Lines.skip(text, Math.min(boldEnd, to), to) + 1;
    }

    /// A name inside of marks that end at `close`; colon and time stamp may stand inside or behind.
    private @Nullable Candidate marked(int from, int close, int width, Form form) {
        if (close < 0 || close >= to || close - from > Names.LONGEST) {
            return null;
        }
        var end = Lines.trimmed(text, from, close);
        var colon = end > from && isColon(text.charAt(end - 1));
        var nameEnd = Lines.trimmed(text, from, colon ? end - 1 : end);
        for (int i = from + 1; i < nameEnd; i++) {
            var stamp = Stamp.at(text, i, nameEnd);
            if (stamp != null && stamp.end() == nameEnd && (stamp.bracketed() || Lines.isSpace(text.charAt(i - 1)))) {
                start = stamp.at();
                nameEnd = Lines.trimmed(text, from, i);
                break;
            }
        }
        var labelEnd = close + width;
        var next = Lines.skip(text, labelEnd, to);
        var stamp = Stamp.at(text, next, to);
        if (stamp != null) {
            start = stamp.at();
            labelEnd = stamp.end();
            next = Lines.skip(text, labelEnd, to);
        }
        if (next < to && isColon(text.charAt(next))) {
            colon = true;
            labelEnd = next + 1;
        }
        return candidate(form, text.substring(from, Math.max(from, nameEnd)), labelEnd, colon);
    }

    /// A name without marks, up to a colon, a tab or a time stamp.
    private @Nullable Candidate plain(int from) {
        var limit = Math.min(to, from + Names.LONGEST);
        for (int i = from; i < limit; i++) {
            var character = text.charAt(i);
            if (isColon(character)) {
                return colon(from, i);
            }
            if (character == '\t') {
                return candidate(Form.TAB, trimmed(from, i), i, false);
            }
            if (i > from && isStampStart(i)) {
                var stamp = Stamp.at(text, i, to);
                if (stamp != null) {
                    return stamped(from, i, stamp);
                }
                if (Stamp.dateTimeEnd(text, i, to) == to) {
                    return candidate(Form.NAME_STAMP, trimmed(from, i), to, false);
                }
            }
            if (character == '(' || character == '（') {
                i = text.indexOf(character == '(' ? ')' : '）', i, limit);
                if (i < 0) {
                    return null;
                }
            } else if (isNumberedLabel(from, i)) {
                return candidate(Form.NUMBERED, text.substring(from, i), i + 1, false);
            } else if (!isNamePart(from, i, character)) {
                return null;
            }
        }
        return start != null && limit == to ? candidate(Form.STAMP_NAME, trimmed(from, to), to, false) : null;
    }

    private @Nullable Candidate colon(int from, int at) {
        var next = at + 1;
        if (next < to && text.charAt(at) == ':') {
            var character = text.charAt(next);
            if (character == '/' || character == '\\' || character == ':') {
                return null;
            }
        }
        if (at > from && next < to && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(next))
                && Stamp.at(text, next, to) == null) {
            return null;
        }
        var name = trimmed(from, at);
        if (start != null) {
            return candidate(Form.STAMP_COLON, name, next, true);
        }
        var behind = Lines.skip(text, next, to);
        var stamp = Stamp.at(text, behind, to);
        if (stamp != null && (stamp.bracketed() || stamp.end() == to)) {
            start = stamp.at();
            return candidate(Form.NAME_STAMP, name, stamp.end(), true);
        }
        return candidate(Form.COLON, name, next, true);
    }

    private @Nullable Candidate stamped(int from, int stampAt, Stamp stamp) {
        start = stamp.at();
        var next = Lines.skip(text, stamp.end(), to);
        var colon = next < to && isColon(text.charAt(next));
        if (!colon && !stamp.bracketed() && next < to) {
            return null;
        }
        return candidate(Form.NAME_STAMP, trimmed(from, stampAt), colon ? next + 1 : stamp.end(), colon);
    }

    private @Nullable Candidate heading(int from, int level) {
        if (to - from > Names.LONGEST || from >= to) {
            return null;
        }
        var at = from;
        var end = to;
        if (end - at > 4 && text.startsWith("**", at) && text.startsWith("**", end - 2)) {
            at += 2;
            end -= 2;
        }
        for (int i = at + 1; i < end; i++) {
            var stamp = isStampStart(i) ? Stamp.at(text, i, end) : null;
            if (stamp != null && stamp.end() == end) {
                start = stamp.at();
                end = Lines.trimmed(text, at, i);
            }
        }
        var colon = end > at && isColon(text.charAt(end - 1));
        var name = trimmed(at, colon ? end - 1 : end);
        return new Candidate(Form.HEADING, line, name, judge(name), to, start, level, colon);
    }

    private @Nullable Candidate candidate(Form form, String name, int labelEnd, boolean colon) {
        var likeness = form == Form.STAMP ? Likeness.NONE : judge(form == Form.NAME_STAMP ? inOrder(name) : name);
        if (likeness == Likeness.NONE && form != Form.STAMP) {
            return null;
        }
        return new Candidate(form, line, name, likeness, labelEnd, start, 0, colon);
    }

    /// `Smith, John` as meetings export it.
    private static String inOrder(String name) {
        var comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    private Likeness judge(String name) {
        return judged.computeIfAbsent(name, Names::judge);
    }

    /// `Q1.`, `答3、`: a label that a point ends instead of a colon.
    private boolean isNumberedLabel(int from, int at) {
        var character = text.charAt(at);
        return (character == '.' || character == '．' || character == '、')
                && at > from && at - from <= 4
                && "QqAa问問答".indexOf(text.charAt(from)) >= 0
                && text.substring(from + 1, at).chars().allMatch(digit -> isDigit((char) digit));
    }

    private boolean isNamePart(int from, int at, char character) {
        if (Character.isLetterOrDigit(character) || Character.isSurrogate(character) || Lines.isSpace(character)) {
            return true;
        }
        if (character == ',') {
            return at + 1 < to && text.charAt(at + 1) == ' ';
        }
        if (character == '.') {
            return at > from && text.charAt(at - 1) < 0x250;
        }
        return "·・•．-–_'’&/#+".indexOf(character) >= 0;
    }

    private boolean isStampStart(int at) {
        var character = text.charAt(at);
        return "[(（【［〔<".indexOf(character) >= 0 || isDigit(character) && Lines.isSpace(text.charAt(at - 1));
    }

    /// Behind the day and the time that a chat puts before each message: `[10:02, 3/4/2023] `, `03/04/2023, 10:02 - `.
    private int afterChatTime(int from) {
        var first = text.charAt(from);
        if (first != '[' && !isDigit(first)) {
            return from;
        }
        var time = CHAT_TIME.matcher(text).region(from, Math.min(to, from + LONGEST_CHAT_TIME));
        return time.lookingAt() ? Lines.skip(text, time.end(), to) : from;
    }

    private int afterBullet(int from) {
        var bullet = to - from > 2 && "-*•·".indexOf(text.charAt(from)) >= 0 && text.charAt(from + 1) == ' ';
        return bullet ? Lines.skip(text, from + 1, to) : from;
    }

    /// Behind the number of a paragraph: `12. `, `3、`, `（4）`, `5<tab>`.
    private int afterNumber(int from) {
        var at = from;
        while (at < to && at - from < 4 && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from || at == to) {
            return from;
        }
        var after = text.charAt(at);
        if (after == '.' || after == '．' || after == '、' || after == ')' || after == '）' || Lines.isSpace(after)) {
            var next = Lines.skip(text, at + 1, to);
            return next < to ? next : from;
        }
        return from;
    }

    private int run(int from, char character) {
        var at = from;
        while (at < to && text.charAt(at) == character) {
            at++;
        }
        return at - from;
    }

    private String trimmed(int from, int end) {
        return text.substring(from, Lines.trimmed(text, from, end));
    }

    private static boolean isColon(char character) {
        return character == ':' || character == '：';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
