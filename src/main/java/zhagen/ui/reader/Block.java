package zhagen.ui.reader;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// A paragraph of the text as the reader sets it.
///
/// @param words       what is read; the label before it is not part of it
/// @param number      of its turn, 0 for text that is in no turn
/// @param speaker     as the gutter shows it, may be empty
/// @param time        when the turn began, as the gutter shows it, may be empty
/// @param quiet       set paler, for the interviewer's words
/// @param firstOfTurn the gutter names speaker and time beside this block
/// @param hue         of a bar beside the words, by which speakers are told apart; negative for none
public record Block(
        Span words, int number, String speaker, String time, boolean quiet, boolean firstOfTurn, int hue) {

    /// One without a bar.
    public Block(Span words, int number, String speaker, String time, boolean quiet, boolean firstOfTurn) {
        this(words, number, speaker, time, quiet, firstOfTurn, -1);
    }

    /// Text that nobody speaks.
    public static Block plain(Span words) {
        return new Block(words, 0, "", "", false, true);
    }

    /// A time as the gutter shows it.
    public static String time(@Nullable Duration start) {
        if (start == null) {
            return "";
        }
        var time = new StringBuilder(8);
        twoDigits(start.toHours(), time);
        twoDigits(start.toMinutesPart(), time.append(':'));
        twoDigits(start.toSecondsPart(), time.append(':'));
        return time.toString();
    }

    private static void twoDigits(long number, StringBuilder into) {
        into.append(number < 10 ? "0" : "").append(number); // a pattern takes ten times as long, and there are 20,000 turns
    }

    boolean labelled() {
        return firstOfTurn && !(speaker.isEmpty() && time.isEmpty() && number == 0);
    }
}
