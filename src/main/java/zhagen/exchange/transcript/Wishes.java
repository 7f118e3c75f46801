package zhagen.exchange.transcript;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What the user knows better about a file than the detection does.
///
/// @param charset the encoding; null where it is to be detected
/// @param password opens a protected file; empty where there is none
public record Wishes(@Nullable Charset charset, Layout layout, String password, Use use) {

    public static final Wishes NONE = new Wishes(null, new Layout.Automatic(), "", Use.AUTOMATIC);

    /// How speakers are marked.
    public sealed interface Layout {

        /// As recognised.
        record Automatic() implements Layout {}

        /// Nobody speaks; each paragraph is a turn.
        record None() implements Layout {}

        /// One of [Layouts#IDS], however irregular the text is.
        record Known(String id) implements Layout {}

        /// As the user's own template says, such as `{speaker}（{time}）：{text}`.
        record Own(String template) implements Layout {}
    }

    /// What a table is taken for.
    public enum Use {
        AUTOMATIC,
        /// a row for each turn
        TRANSCRIPT,
        /// a row for each respondent, and a source for each
        RESPONDENTS,
        /// a row for each respondent, and a source for each question
        QUESTIONS,
        /// a row for each participant, whom the columns describe
        PARTICIPANTS
    }

    public Wishes with(@Nullable Charset newCharset) {
        return new Wishes(newCharset, layout, password, use);
    }

    public Wishes with(Layout newLayout) {
        return new Wishes(charset, newLayout, password, use);
    }

    public Wishes with(Use newUse) {
        return new Wishes(charset, layout, password, newUse);
    }

    public Wishes opening(String newPassword) {
        return new Wishes(charset, layout, newPassword, use);
    }
}
