package zhagen.exchange.transcript;

import java.util.regex.Pattern;

/// Lines that divide a document and that nobody has said.
final class Structure {

    private static final int LONGEST = 200;
    private static final Pattern RULE = Pattern.compile("[-*_=—–·•]{3,}");
    private static final Pattern META = Pattern.compile("_[a-z]+\\s*:.*");
    private static final Pattern DIRECTION = Pattern.compile(">\\s*[(（].*[)）]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*-->");
    private static final Pattern CREDIT = Pattern.compile("Transcribed by https?://\\S+");
    private static final Pattern END = Pattern.compile(
            "[(（\\[【].{0,16}(?:结束|結束|完毕|完|[Ee]nd of.{0,20}|END.{0,20}|[Ee]nds)[)）\\]】]");

    private Structure() {}

    static boolean isMark(Lines lines, Marks marks, int line) {
        if (lines.isBlank(line)) {
            return true;
        }
        var from = lines.from(line);
        if (marks.headings().containsKey(from)) {
            return true;
        }
        return switch (lines.text().charAt(from)) {
            case '#' -> isHeading(lines, line);
            case 'T' -> is(CREDIT, lines, line);
            case '-', '=', '—', '–', '·', '•' -> is(RULE, lines, line);
            case '*' -> is(RULE, lines, line);
            case '_' -> is(META, lines, line) || is(RULE, lines, line);
            case '>' -> is(DIRECTION, lines, line);
            case '<' -> is(COMMENT, lines, line);
            case '(', '（', '[', '【' -> isStamp(lines, line) || is(END, lines, line);
            default -> isStamp(lines, line);
        };
    }

    static boolean isHeading(Lines lines, int line) {
        var at = lines.from(line);
        while (at < lines.to(line) && lines.text().charAt(at) == '#') {
            at++;
        }
        return at > lines.from(line) && at < lines.to(line) && Lines.isSpace(lines.text().charAt(at));
    }

    static boolean isMeta(Lines lines, int line) {
        return !lines.isBlank(line) && lines.text().charAt(lines.from(line)) == '_' && is(META, lines, line);
    }

    /// Whether the line is a time stamp and nothing else.
    static boolean isStamp(Lines lines, int line) {
        var stamp = lines.isBlank(line) ? null : Stamp.at(lines.text(), lines.from(line), lines.to(line));
        return stamp != null && stamp.end() == lines.to(line);
    }

    private static boolean is(Pattern pattern, Lines lines, int line) {
        return lines.length(line) <= LONGEST && pattern.matcher(lines.words(line)).matches();
    }
}
