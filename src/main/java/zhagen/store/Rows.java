package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// Writes to the tables what makes one snapshot of another.
final class Rows {

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /// The ids of everything in which the two may differ: what edits name, and what a rewriting moves.
    static Set<Id<? extends Item>> touched(Change change, Snapshot before, Snapshot after) {
        var touched = new HashSet<Id<? extends Item>>();
        for (var edit : change.edits()) {
            switch (edit) {
                case Edit.Of of -> touched.add(of.id());
                case Rewrite rewrite -> {
                    touched.add(rewrite.source());
                    before.pointingAt(rewrite.source()).forEach(item -> touched.add(item.id()));
                    after.pointingAt(rewrite.source()).forEach(item -> touched.add(item.id()));
                }
            }
        }
        return touched;
    }

    void write(Set<Id<? extends Item>> touched, Snapshot before, Snapshot after) throws SQLException {
        var removed = new EnumMap<Kind, List<Item>>(Kind.class);
        var altered = new EnumMap<Kind, List<Item>>(Kind.class);
        var added = new EnumMap<Kind, List<Item>>(Kind.class);
        var spoken = new HashSet<Id<Source>>();
        for (var id : touched) {
            Item was = before.find(id).orElse(null);
            Item is = after.find(id).orElse(null);
            if (was instanceof Turn || is instanceof Turn) {
                noteSources(was, is, spoken);
            } else if (is == null && was != null) {
                note(was, removed);
            } else if (is != null && was == null) {
                note(is, added);
            } else if (is != null && !is.equals(was)) {
                note(is, altered);
            }
        }
        new TurnTable(connection).write(spoken, after);
        for (var kind : removed.entrySet()) {
            batch(Tables.delete(kind.getKey()), kind.getValue(), RowWriter::writeId);
        }
        for (var kind : altered.entrySet()) {
            batch(Tables.update(kind.getKey()), kind.getValue(), RowWriter::write);
        }
        for (var kind : added.entrySet()) {
            batch(Tables.insert(kind.getKey()), kind.getValue(), RowWriter::write);
        }
    }

    private static void noteSources(@Nullable Item was, @Nullable Item is, Set<Id<Source>> spoken) {
        if (!Objects.equals(was, is)) {
            Stream.of(was, is).filter(Turn.class::isInstance).forEach(turn -> spoken.add(((Turn) turn).source()));
        }
    }

    private static void note(Item item, Map<Kind, List<Item>> byKind) {
        byKind.computeIfAbsent(Kind.of(item), _ -> new ArrayList<>()).add(item);
    }

    private interface Filling {
        void fill(RowWriter writer, Item item) throws SQLException;
    }

    private void batch(String sql, List<Item> items, Filling filling) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var writer = new RowWriter(statement);
            for (var item : items) {
                filling.fill(writer, item);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
