package zhagen.ui.memos;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Memo;

/// A row of the board: a heading over cards, or cards side by side.
sealed interface MemoRow {

    record Heading(Memo.Type type, int memos) implements MemoRow {}

    record Cards(List<Memo> memos) implements MemoRow {}

    /// @param byKind whether each kind stands under its heading; then they come one kind after the other
    /// @param across how many cards stand side by side
    static List<MemoRow> of(List<Memo> memos, boolean byKind, int across) {
        var rows = new ArrayList<MemoRow>();
        for (int from = 0; from < memos.size();) {
            var type = memos.get(from).type();
            int end = from;
            while (end < memos.size() && (!byKind || memos.get(end).type() == type)) {
                end++;
            }
            if (byKind) {
                rows.add(new Heading(type, end - from));
            }
            for (; from < end; from += across) {
                rows.add(new Cards(List.copyOf(memos.subList(from, Math.min(end, from + across)))));
            }
            from = end;
        }
        return rows;
    }
}
