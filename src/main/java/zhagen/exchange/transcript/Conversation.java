package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Label;
import zhagen.model.Refused;

/// Puts speeches together to a text with turns, `[00:01:02] Name: words`. What one speaker says in one go is one turn, with a new
/// paragraph after a pause; where nobody is named, each paragraph is a turn.
final class Conversation {

    private static final int LONG = 400;
    private static final int VERY_LONG = 800;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String SENTENCE_END = "。？！…?!.”\"」』";
    private static final String NO_SPACE_BEFORE = ",.?!;:)]}%，。？！；：、）】」』”’…";

    private final StringBuilder text = new StringBuilder();
    private final List<Cue> cues = new ArrayList<>();
    private @Nullable Speech last;
    private int paragraph;

    private Conversation() {}

    /// @param layout the id of what the speeches were read from
    static Transcript of(
            String format,
            String encoding,
            String layout,
            String fileName,
            List<Speech> speeches,
            List<Label> warnings,
            Wishes wishes) {
        var conversation = new Conversation();
        speeches.forEach(conversation::add);
        if (conversation.cues.isEmpty()) {
            throw Refused.because("import.refused.empty", fileName);
        }
        var text = conversation.text.append('\n').toString();
        var automatic = wishes.layout() instanceof Wishes.Layout.Automatic;
        var found = automatic
                ? conversation.recognition(text, layout)
                : Recogniser.recognise(text, Marks.NONE, wishes);
        return Transcript.of(format, encoding, text, found, warnings);
    }

    private Recognition recognition(String text, String layout) {
        var finding = new Finding(layout, 1, cues);
        var lines = new Lines(text);
        var found = new Turns(lines, Marks.NONE).of(finding, "");
        return found.with(Evidence.ofFormat(lines, found));
    }

    private void add(Speech raw) {
        var speech = raw.of(Names.plain(Canonical.clean(raw.who())));
        var words = Canonical.clean(speech.words()).strip();
        if (words.isEmpty()) {
            return;
        }
        var goesOn = last != null && !speech.apart() && last.who().equals(speech.who());
        var breaks = last != null && goesOn && isParagraph(speech);
        if (!goesOn || breaks && speech.who().isEmpty()) {
            begin(speech);
        } else if (breaks) {
            text.append('\n');
            paragraph = text.length();
        } else if (isSpaced(words)) {
            text.append(' ');
        }
        text.append(words);
        last = speech;
    }

    private void begin(Speech speech) {
        if (!cues.isEmpty()) {
            text.append("\n\n");
        }
        var from = text.length();
        if (speech.start() != null) {
            text.append(stamp(speech.start()));
        }
        if (!speech.who().isEmpty()) {
            text.append(speech.start() == null ? "" : " ").append(speech.who())
                    .append(Names.isHan(speech.who()) ? "：" : ":");
        }
        var labelEnd = text.length();
        if (labelEnd > from && text.charAt(labelEnd - 1) != '：') {
            text.append(' ');
        }
        cues.add(new Cue(from, labelEnd, speech.who(), speech.start()));
        paragraph = text.length();
    }

    private boolean isParagraph(Speech next) {
        var length = text.length() - paragraph;
        if (length >= VERY_LONG) {
            return true;
        }
        var pause = last == null ? Duration.ZERO : last.until(next);
        var ended = SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
        return pause.compareTo(PAUSE) >= 0 ? ended || next.who().isEmpty() : ended && length >= LONG;
    }

    /// Words are set apart, but for punctuation and between Chinese characters that a program heard one by one.
    private boolean isSpaced(String words) {
        var before = text.charAt(text.length() - 1);
        var after = words.charAt(0);
        if (Lines.isSpace(before) || NO_SPACE_BEFORE.indexOf(after) >= 0 || "，。？！；：、（【「『“‘([".indexOf(before) >= 0) {
            return false;
        }
        return !(isEastAsian(before) && isEastAsian(after) && words.length() <= 4);
    }

    private static boolean isEastAsian(char character) {
        return character >= '\u2E80' && character < '\uAC00' || character >= '\uF900' && character <= '\uFAFF'
                || character >= '\uFF00' && character <= '\uFF60' || Character.isSurrogate(character);
    }

    private static String stamp(Duration start) {
        var seconds = Math.abs(start.toSeconds());
        return "[%s%02d:%02d:%02d]".formatted(
                start.isNegative() ? "-" : "", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
