package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time in a recording as a text has it: `00:12`, `[01:02:03.5]`, `【00:12:31】`, `(00:12 - 00:15)`, `[00:00:01:02]`.
///
/// @param end after its last character, closing bracket included
record Stamp(int end, Duration at, boolean bracketed) {

    private static final String OPENING = "[(（【［〔<";
    private static final String CLOSING = "])）】］〕>";
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[ \\u3000]+(?:[上下]午 ?)?");
    private static final int LONGEST_DATE = 20;
    private static final int MOST_GROUPS = 4;

    /// The stamp that begins exactly at `from`.
    static @Nullable Stamp at(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        var bracket = OPENING.indexOf(text.charAt(from));
        if (bracket < 0) {
            return isDigit(text, from, to) ? time(text, from, to) : null;
        }
        var time = time(text, Lines.skip(text, from + 1, to), to);
        if (time == null) {
            return null;
        }
        var end = Lines.skip(text, time.end, to);
        var range = afterRangeSign(text, end, to);
        if (range > end) {
            var until = time(text, Lines.skip(text, range, to), to);
            end = until == null ? end : Lines.skip(text, until.end, to);
        }
        return end < to && text.charAt(end) == CLOSING.charAt(bracket) ? new Stamp(end + 1, time.at, true) : null;
    }

    /// The end of a date with a time of day that begins exactly at `from`, as chats and meetings export them; -1 where
    /// there is none. It is not a time in a recording.
    static int dateTimeEnd(String text, int from, int to) {
        if (!isDigit(text, from, to) || !isDigit(text, from + 3, to) || isDigit(text, from + 4, to)) {
            return -1;
        }
        var date = DATE.matcher(text).region(from, Math.min(to, from + LONGEST_DATE));
        if (!date.lookingAt()) {
            return -1;
        }
        var time = time(text, date.end(), to);
        return time == null ? -1 : time.end;
    }

    private static @Nullable Stamp time(String text, int from, int to) {
        var negative = from < to && text.charAt(from) == '-';
        var at = negative ? from + 1 : from;
        var groups = new long[MOST_GROUPS];
        var count = 0;
        while (count < MOST_GROUPS) {
            var end = at;
            while (end < to && end - at < 3 && isDigit(text, end, to)) {
                end++;
            }
            if (end == at || count > 0 && end - at != 2 || isDigit(text, end, to)) {
                return null;
            }
            groups[count++] = Long.parseLong(text, at, end, 10);
            at = end;
            if (at + 1 < to && (text.charAt(at) == ':' || text.charAt(at) == '：') && isDigit(text, at + 1, to)) {
                at++;
            } else {
                break;
            }
        }
        if (count < 2 || groups[count - 1] > 59 || count > 2 && groups[count - 2] > 59) {
            return null;
        }
        var millis = millis(groups, count);
        if (at + 1 < to && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text, at + 1, to)) {
            var end = at + 1;
            while (end < to && end - at <= 3 && isDigit(text, end, to)) {
                end++;
            }
            millis += Math.round(Double.parseDouble("0." + text.substring(at + 1, end)) * 1000);
            at = end;
        }
        return new Stamp(at, Duration.ofMillis(negative ? -millis : millis), false);
    }

    private static long millis(long[] groups, int count) {
        var seconds = groups[count - 1] + 60 * groups[count - 2];
        if (count > 2) {
            seconds += 3600 * groups[count - 3];
        }
        if (count > 3) {
            seconds += 86_400 * groups[0];
        }
        return seconds * 1000;
    }

    private static int afterRangeSign(String text, int from, int to) {
        var at = from;
        while (at < to && "->–—~～至".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at, int to) {
        return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
