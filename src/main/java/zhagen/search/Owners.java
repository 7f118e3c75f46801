package zhagen.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.model.Relation;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// What has documents of its own in the index, and what a change asks to index again.
final class Owners {

    private Owners() {}

    /// Sources last: they take longest.
    static Stream<Item> all(Snapshot now) {
        return Stream.of(Code.class, Memo.class, Relation.class, Source.class).flatMap(now::all);
    }

    /// @param now the project after the change
    static Collection<UUID> touched(Change change, Snapshot now) {
        var touched = new LinkedHashSet<UUID>();
        for (var edit : change.edits()) {
            switch (edit) {
                case Rewrite rewrite -> touched.add(rewrite.source().value());
                case Edit.Of(var before, var after) -> {
                    var old = wordsOf(before);
                    var words = wordsOf(after);
                    if (!old.equals(words)) {
                        touch(before, now, touched);
                        touch(after, now, touched);
                    }
                }
            }
        }
        return touched;
    }

    /// What of an item is in the index: while this is equal, nothing has to be indexed.
    private static Object wordsOf(@Nullable Item item) {
        return switch (item) {
            case Turn turn -> turn;
            case Source source -> source.name() + '\n' + source.text();
            case Code code -> Wordings.of(code) + '\n' + code.name();
            case Memo memo -> Wordings.of(memo) + '\n';
            case Relation relation -> relation;
            case null, default -> "";
        };
    }

    private static void touch(@Nullable Item item, Snapshot now, Set<UUID> touched) {
        switch (item) {
            case Turn turn -> touched.add(turn.source().value());
            case Source source -> touched.add(source.id().value());
            case Memo memo -> touched.add(memo.id().value());
            case Code code -> touchNaming(code.id(), now, touched);
            case Relation relation -> touchNaming(relation.id(), now, touched);
            case null, default -> {}
        }
    }

    /// The item and the relations whose words name it.
    private static void touchNaming(Id<?> item, Snapshot now, Set<UUID> touched) {
        if (touched.add(item.value())) {
            now.pointingAt(item, Relation.class).forEach(relation -> touchNaming(relation.id(), now, touched));
        }
    }
}
