package zhagen.ui.memos;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Snapshot;

/// The memos that one memo is best read beside.
final class Related {

    private static final int MOST = 8;

    private Related() {}

    /// Those that are about it, it is about, or that share what they are about; those that share most come first.
    static List<Memo> to(Snapshot now, Memo memo) {
        var shared = new HashMap<Id<Memo>, Integer>();
        now.pointingAt(memo.id(), Memo.class).forEach(other -> shared.merge(other.id(), 2, Integer::sum));
        for (var link : memo.allLinks()) {
            if (link instanceof Link.ToItem(var item)) {
                MemosAbout.of(now, item).forEach(other -> shared.merge(other.id(), 1, Integer::sum));
            }
        }
        shared.remove(memo.id());
        return shared.keySet().stream()
                .sorted(Comparator.<Id<Memo>>comparingInt(shared::get).reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(now::get)
                .toList();
    }
}
