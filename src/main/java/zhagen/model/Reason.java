package zhagen.model;

import java.util.List;

/// Why something was decided, in the words of whoever did. It is kept as a decision memo of the same change, so that both are done, and
/// taken back, in one step.
///
/// @param title of the memo
/// @param words empty where nobody said why; then there is no memo
public record Reason(String title, String words) {

    public static final Reason NONE = new Reason("", "");

    /// @param links what the memo is about, as it is after the change
    void write(Snapshot now, By by, Edits edits, List<Link> links) {
        if (!words.isBlank()) {
            edits.add(Memos.fresh(now, by, Id.random(), Memo.Type.DECISION, title, words.strip(), links));
        }
    }
}
