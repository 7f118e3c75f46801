package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Meanwhile;
import zhagen.model.Memo;
import zhagen.model.Page;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;

/// Whether what was loaded holds together, and whether the history tells the same.
final class Integrity {

    private static final int PAGE = 500;

    private Integrity() {}

    /// Whether everything points at something, and every place lies in its text.
    ///
    /// @param items all of the snapshot, best in the order in which they were made: as they lie in memory
    static boolean holds(Snapshot snapshot, List<Item> items) {
        var half = items.size() / 2;
        var first = Meanwhile.begin(() -> Flaws.of(snapshot, items.subList(0, half)));
        var second = Flaws.of(snapshot, items.subList(half, items.size()));
        return second.none() && first.get().none();
    }

    private static List<Label> flaws(Snapshot snapshot) {
        var items = new ArrayList<Item>(snapshot.size());
        snapshot.everything(items::add);
        var flaws = Flaws.of(snapshot, items);
        var labels = new ArrayList<Label>();
        note(flaws.dangling, "check.dangling", labels);
        note(flaws.outside, "check.outside", labels);
        return labels;
    }

    /// @param dangling how many items point at nothing
    /// @param outside how many places do not lie in their text
    private record Flaws(int dangling, int outside) {

        static Flaws of(Snapshot snapshot, List<Item> items) {
            var known = new Known(snapshot);
            int dangling = 0;
            int outside = 0;
            for (var item : items) {
                if (dangles(known, item)) {
                    dangling++;
                } else if (isOutside(known, item)) {
                    outside++;
                }
            }
            return new Flaws(dangling, outside);
        }

        boolean none() {
            return dangling == 0 && outside == 0;
        }
    }

    /// What was found to be there. Of the many items, most point at the same few.
    private record Known(Snapshot snapshot, Set<Id<?>> there, Map<Id<Source>, Integer> lengths) {

        Known(Snapshot snapshot) {
            this(snapshot, new HashSet<>(), new HashMap<>());
        }

        boolean has(Id<?> id) {
            return there.contains(id) || snapshot.has(id) && there.add(id);
        }

        int length(Id<Source> source) {
            return lengths.computeIfAbsent(source, id -> snapshot.get(id).length());
        }
    }

    private static void note(int count, String key, List<Label> findings) {
        if (count > 0) {
            findings.add(Label.of(key, count));
        }
    }

    private static boolean dangles(Known known, Item item) {
        if (!known.has(item.origin().coder()) || !known.has(item.origin().modifiedBy())) {
            return true;
        }
        for (var id : item.references()) {
            if (!known.has(id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(Known known, Item item) {
        return switch (item) {
            case Turn turn -> turn.whole().end() > known.length(turn.source());
            case Page page -> page.begins().end() > known.length(page.source());
            case Coding coding -> isOutside(known, coding.place());
            case Evidence evidence -> isOutside(known, evidence.place());
            case Memo memo -> isOutside(known, memo.allLinks());
            case TheoryModel model -> isOutside(known, model.mentions());
            default -> false;
        };
    }

    private static boolean isOutside(Known known, List<Link> links) {
        return links.stream().anyMatch(link -> link instanceof Link.ToPlace(var place) && isOutside(known, place));
    }

    private static boolean isOutside(Known known, Place place) {
        return place.span() != null && place.span().end() > known.length(place.source());
    }

    /// Everything there is to check: the tables, the texts, and that the history replays to the same.
    static List<Label> findings(Snapshot loaded, Connection connection, HistoryJson json, Progress progress)
            throws SQLException {
        var findings = new ArrayList<>(flaws(loaded));
        var summary = HistoryTable.summary(connection);
        if (summary.items() != loaded.size()) {
            findings.add(Label.of("check.count", loaded.size(), summary.items()));
        }
        if (summary.rows() != summary.number()) {
            findings.add(Label.of("check.gap", summary.number(), summary.rows()));
        }
        checkTexts(loaded, connection, findings);
        checkHistory(loaded, new HistoryTable(connection, json), summary, findings, progress);
        return findings;
    }

    private static void checkTexts(Snapshot loaded, Connection connection, List<Label> findings) throws SQLException {
        var damaged = new HashSet<TextHash>();
        var present = new HashSet<TextHash>();
        for (var hash : StoredTexts.all(connection)) {
            (isWhole(connection, hash) ? present : damaged).add(hash);
        }
        note(damaged.size(), "check.texts", findings);
        note(lacking(loaded, connection, present), "check.sources", findings);
    }

    private static boolean isWhole(Connection connection, TextHash hash) {
        try {
            return StoredTexts.find(connection, hash).map(TextHash::of).filter(hash::equals).isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    private static int lacking(Snapshot loaded, Connection connection, Set<TextHash> present) throws SQLException {
        int lacking = 0;
        for (var source : loaded.all(Source.class).toList()) {
            boolean whole = present.contains(source.text())
                    && StoredTexts.find(connection, source.text()).orElse("").length() == source.length();
            lacking += whole ? 0 : 1;
        }
        return lacking;
    }

    private static void checkHistory(
            Snapshot loaded,
            HistoryTable history,
            HistoryTable.Summary summary,
            List<Label> findings,
            Progress progress)
            throws SQLException {
        var replayed = Snapshot.empty();
        for (long number = HistoryTable.base(history.connection()); number <= summary.number(); number += PAGE) {
            for (var entry : history.from(number, PAGE)) {
                if (entry.number() >= number + PAGE) {
                    break;
                }
                try {
                    replayed = replayed.after(history.change(entry));
                } catch (Refused | SQLException e) {
                    findings.add(Label.of("check.replay", entry.number()));
                    return;
                }
                progress.report(entry.number(), summary.number());
            }
        }
        note(differing(loaded, replayed), "check.differs", findings);
    }

    private static int differing(Snapshot loaded, Snapshot replayed) {
        int[] differing = {0};
        loaded.everything(item -> {
            Item other = replayed.find(item.id()).orElse(null);
            differing[0] += item.equals(other) ? 0 : 1;
        });
        replayed.everything(item -> differing[0] += loaded.has(item.id()) ? 0 : 1);
        return differing[0];
    }
}
