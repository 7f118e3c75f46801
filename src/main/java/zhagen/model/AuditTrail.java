package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of the codes, when, by whom and why, from the history: the log of decisions that the method asks for. What was taken
/// back is left out.
public final class AuditTrail {

    /// What the labels of those changes begin with that are about codes.
    public static final String LABELS = "change.code.";

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)$");

    private AuditTrail() {}

    /// What was decided.
    public enum Deed {
        MERGE("merge"),
        SPLIT("split"),
        KEEP("keepBoth"),
        RENAME("rename"),
        MOVE("move", "shift"),
        LEVEL("level", "promote", "demote"),
        DELETE("delete");

        private final List<String> beginnings;

        Deed(String... beginnings) {
            this.beginnings = List.of(beginnings);
        }

        /// Nothing where the change is no decision about codes.
        public static Optional<Deed> of(Label label) {
            return label.key().startsWith(LABELS)
                    ? Stream.of(values())
                            .filter(deed -> deed.beginnings.stream()
                                    .anyMatch(beginning -> label.key().startsWith(beginning, LABELS.length())))
                            .findFirst()
                    : Optional.empty();
        }
    }

    /// A row of the log.
    ///
    /// @param codes what it was about, as far as it remains
    /// @param memo that says why: a decision memo of the same change, or one that was written afterwards; null where nobody did
    /// @param reason in the words of that memo
    public record Row(
            HistoryEntry entry, Deed deed, List<Id<Code>> codes, @Nullable Id<Memo> memo, String reason) {

        public Row {
            codes = List.copyOf(codes);
        }

        /// The row with what its change tells.
        ///
        /// @param now to see what remains, and how the memo reads by now
        Row told(Snapshot now, Change change, Map<Long, Memo> later) {
            var meant = change.edits(Code.class).anyMatch(edit -> !isOnlyRanked(edit))
                    ? change.edits(Code.class).filter(edit -> !isOnlyRanked(edit))
                    : change.edits(Code.class);
            var remaining = meant.map(edit -> ((Code) edit.item()).id()).filter(now::has);
            var memo = change.edits(Memo.class)
                    .filter(edit -> edit.before() == null)
                    .map(edit -> (Memo) edit.item())
                    .filter(it -> it.type() == Memo.Type.DECISION)
                    .flatMap(it -> now.find(it.id()).stream())
                    .findFirst()
                    .orElse(later.get(entry.number()));
            var linked = memo == null
                    ? Stream.<Id<Code>>empty()
                    : memo.references().stream()
                            .flatMap(id -> now.find((Id<?>) id).stream())
                            .filter(Code.class::isInstance)
                            .map(code -> ((Code) code).id());
            return new Row(
                    entry,
                    deed,
                    Stream.concat(linked, remaining).distinct().toList(),
                    memo == null ? null : memo.id(),
                    memo == null ? "" : memo.body().strip());
        }
    }

    /// Whether a code only made room for others.
    private static boolean isOnlyRanked(Edit.Of edit) {
        return edit.before() instanceof Code before
                && edit.after() instanceof Code after
                && before.under(before.parent(), after.rank()).with(after.origin()).equals(after);
    }

    /// The decisions among rows of the history, without their reasons.
    ///
    /// @param newestFirst all rows with labels that begin with [#LABELS]
    public static List<Row> of(List<HistoryEntry> newestFirst) {
        var rows = new ArrayList<Row>();
        for (var entry : standing(newestFirst)) {
            Deed.of(entry.label()).ifPresent(deed -> rows.add(new Row(entry, deed, List.of(), null, "")));
        }
        return rows;
    }

    /// Of rows of the history the acts that nobody took back.
    static List<HistoryEntry> standing(List<HistoryEntry> newestFirst) {
        var takenBack = new HashSet<Long>();
        var acts = new ArrayList<HistoryEntry>();
        for (var entry : newestFirst) {
            boolean stands = !takenBack.contains(entry.number());
            if (stands && entry.reverses() != 0) {
                takenBack.add(entry.reverses());
            }
            if (stands && entry.step() == HistoryEntry.Step.ACT) {
                acts.add(entry);
            }
        }
        return acts;
    }

    /// The rows with their codes and reasons, those of changes that are gone excepted.
    ///
    /// @param changes what a row of the history did; [Refused] where that is not kept
    public static List<Row> told(List<Row> rows, Snapshot now, Function<HistoryEntry, Change> changes) {
        var later = later(now);
        return rows.stream().map(row -> told(row, now, changes, later)).toList();
    }

    private static Row told(
            Row row, Snapshot now, Function<HistoryEntry, Change> changes, Map<Long, Memo> later) {
        try {
            return row.told(now, changes.apply(row.entry()), later);
        } catch (Refused purged) {
            return row.told(now, new Change(row.entry().label(), List.of()), later);
        }
    }

    /// The memos that were written afterwards, by the row of the history that they explain.
    private static Map<Long, Memo> later(Snapshot now) {
        var later = new HashMap<Long, Memo>();
        now.all(Memo.class).filter(memo -> memo.type() == Memo.Type.DECISION).forEach(memo -> {
            var number = NUMBER.matcher(memo.title());
            if (number.find()) {
                later.put(Long.valueOf(number.group(1)), memo);
            }
        });
        return later;
    }

    /// Says afterwards why something was decided: a decision memo about what remains, whose title ends in the number of the row. Where
    /// there is a memo that says why, it is written anew.
    ///
    /// @param title of the memo, without the number
    public static Change explain(Snapshot now, By by, Row row, String title, String words) {
        var known = row.memo() == null ? null : now.find(row.memo()).orElse(null);
        if (known != null) {
            return Memos.edit(now, by, known.id(), known.type(), known.title(), words);
        }
        var links = row.codes().stream()
                .filter(now::has)
                .<Link>map(Link.ToItem::new)
                .toList();
        return Memos.write(
                now, by, Id.random(), Memo.Type.DECISION, title + " #" + row.entry().number(), words, links);
    }
}
