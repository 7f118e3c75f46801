package zhagen.ui.memos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Snapshot;

/// Which memos are wanted; null, or no words, where it does not matter.
///
/// @param words that the title or the body says, case aside
/// @param about what the memo links to; a code stands for those below it, a source for its passages
/// @param from the first day on which it may have been written
/// @param to the last one
record MemoFilter(
        Memo.@Nullable Type type,
        String words,
        @Nullable Id<Coder> coder,
        @Nullable Id<? extends Item> about,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final MemoFilter NONE = new MemoFilter(null, "", null, null, null, null);

    /// Asks one state of a project.
    Predicate<Memo> in(Snapshot now, ZoneId zone) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        var object = about;
        var meant = object == null ? null : about(now, object);
        return memo -> (type == null || memo.type() == type)
                && (coder == null || memo.origin().coder().equals(coder))
                && (meant == null || meant.contains(memo.id()))
                && isBetween(LocalDate.ofInstant(memo.origin().made(), zone))
                && (typed.isEmpty() || says(memo, typed));
    }

    private boolean isBetween(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static boolean says(Memo memo, String typed) {
        return memo.title().toLowerCase(Locale.ROOT).contains(typed)
                || Mentions.plain(memo.body()).toLowerCase(Locale.ROOT).contains(typed);
    }

    private static Set<Id<Memo>> about(Snapshot now, Id<? extends Item> object) {
        var memos = new HashSet<Id<Memo>>();
        collect(now, object, memos);
        return memos;
    }

    private static void collect(Snapshot now, Id<? extends Item> object, Set<Id<Memo>> memos) {
        now.pointingAt(object, Memo.class).forEach(memo -> memos.add(memo.id()));
        now.find(object).ifPresent(item -> {
            if (item instanceof Code code) {
                now.children(code.id()).forEach(child -> collect(now, child.id(), memos));
            }
        });
    }
}
