package zhagen.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code names that researchers give to participants (`A01`), as transcripts and files write them.
final class CodeName {

    private static final String CODE = "(?<code>[A-Za-z]{1,3}-?\\d{1,4})(?![A-Za-z0-9])";
    private static final Pattern NAME = Pattern.compile(
            "(?:受访者|受訪者|被访者|被訪者|被访人|受访人|访谈对象|訪談對象|参与者|參與者|participant|interviewee|respondent|informant)?[\\s#:：]*"
                    + "[（(【\\[]?" + CODE + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern START = Pattern.compile(
            "(?:受访者|受訪者|被访者|被訪者|访谈对象|访谈|訪談|interview|participant)?[\\s_-]*" + CODE + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// What recorders and questionnaires number: not people who are the same in the next file.
    private static final Pattern NUMBERED = Pattern.compile("(?:s|sp|spk|q)-?\\d+", Pattern.CASE_INSENSITIVE);

    private CodeName() {}

    /// The code name in a speaker's name: `受访者A01`, `A01`, `A01（处长）`, `Participant B2`.
    static Optional<String> in(String speaker) {
        return found(NAME, speaker);
    }

    /// The code name that a file's name begins with: `A01-发改委`, `访谈A01`; empty where there is none.
    static String atStartOf(String fileStem) {
        return found(START, fileStem).orElse("");
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text.strip());
        return matcher.matches() && !NUMBERED.matcher(matcher.group("code")).matches()
                ? Optional.of(matcher.group("code").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
