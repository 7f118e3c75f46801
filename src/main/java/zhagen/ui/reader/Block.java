package zhagen.ui.reader;

import zhagen.model.Span;

/// A paragraph of the text as the reader sets it.
///
/// @param words       what is read; the label before it is not part of it
/// @param number      of its turn, 0 for text that is in no turn
/// @param speaker     as the gutter shows it, may be empty
/// @param time        when the turn began, as the gutter shows it, may be empty
/// @param quiet       set paler, for the interviewer's words
/// @param firstOfTurn the gutter names speaker and time beside this block
public record Block(Span words, int number, String speaker, String time, boolean quiet, boolean firstOfTurn) {

    /// Text that nobody speaks.
    public static Block plain(Span words) {
        return new Block(words, 0, "", "", false, true);
    }

    boolean labelled() {
        return firstOfTurn && !(speaker.isEmpty() && time.isEmpty() && number == 0);
    }
}
