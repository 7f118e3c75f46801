package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Page;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Turn;

/// Whether what was loaded holds together, and whether the history tells the same.
final class Integrity {

    private static final int PAGE = 500;

    private Integrity() {}

    /// Whether everything points at something, and every place lies in its text.
    static boolean holds(Snapshot snapshot) {
        return flaws(snapshot).isEmpty();
    }

    private static List<Label> flaws(Snapshot snapshot) {
        int[] dangling = {0};
        int[] outside = {0};
        snapshot.everything(item -> {
            if (dangles(snapshot, item)) {
                dangling[0]++;
            } else if (isOutside(snapshot, item)) {
                outside[0]++;
            }
        });
        var flaws = new ArrayList<Label>();
        note(dangling[0], "check.dangling", flaws);
        note(outside[0], "check.outside", flaws);
        return flaws;
    }

    private static void note(int count, String key, List<Label> findings) {
        if (count > 0) {
            findings.add(Label.of(key, count));
        }
    }

    private static boolean dangles(Snapshot snapshot, Item item) {
        if (!snapshot.has(item.origin().coder()) || !snapshot.has(item.origin().modifiedBy())) {
            return true;
        }
        for (var id : item.references()) {
            if (!snapshot.has(id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(Snapshot snapshot, Item item) {
        return switch (item) {
            case Turn turn -> turn.whole().end() > snapshot.get(turn.source()).length();
            case Page page -> page.begins().end() > snapshot.get(page.source()).length();
            case Coding coding -> isOutside(snapshot, coding.place());
            case Evidence evidence -> isOutside(snapshot, evidence.place());
            case Memo memo -> memo.allLinks().stream()
                    .anyMatch(link -> link instanceof Link.ToPlace(var place) && isOutside(snapshot, place));
            default -> false;
        };
    }

    private static boolean isOutside(Snapshot snapshot, Place place) {
        return place.span() != null && place.span().end() > snapshot.get(place.source()).length();
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
