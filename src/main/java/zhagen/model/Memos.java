package zhagen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user can do with memos.
public final class Memos {

    private Memos() {}

    public static Change write(
            Snapshot now, By by, Id<Memo> id, Memo.Type type, String title, String body, List<Link> links) {
        return new Edits(now, by)
                .add(new Memo(id, type, title, body, links, last(now), Origin.of(by)))
                .as("change.memo.write", titleOf(title));
    }

    /// A rank behind all memos.
    static int last(Snapshot now) {
        return now.all(Memo.class).mapToInt(Memo::rank).max().orElse(0) + Siblings.GAP;
    }

    public static Change edit(Snapshot now, By by, Id<Memo> id, Memo.Type type, String title, String body) {
        var memo = now.get(id);
        return new Edits(now, by)
                .alter(memo, it -> it.saying(type, title, body))
                .as("change.memo.edit", titleOf(title));
    }

    public static Change link(Snapshot now, By by, Id<Memo> id, Link link) {
        var memo = now.get(id);
        var links = new ArrayList<>(memo.links());
        links.add(link);
        return new Edits(now, by).alter(memo, it -> it.about(links)).as("change.memo.link", titleOf(memo.title()));
    }

    public static Change unlink(Snapshot now, By by, Id<Memo> id, Link link) {
        var memo = now.get(id);
        var links = memo.links().stream().filter(other -> !other.equals(link)).toList();
        return new Edits(now, by).alter(memo, it -> it.about(links)).as("change.memo.unlink", titleOf(memo.title()));
    }

    /// The memos in the order that the researcher gave them.
    public static List<Memo> outline(Snapshot now) {
        return now.all(Memo.class).sorted(Comparator.comparingInt(Memo::rank)).toList();
    }

    /// Moves a memo in the outline, to just before `next`, or to its end where there is no next.
    public static Change move(Snapshot now, By by, Id<Memo> id, @Nullable Id<Memo> next) {
        var memo = now.get(id);
        var outline = outline(now).stream().filter(other -> !other.id().equals(id)).toList();
        int index = next == null ? outline.size() : outline.indexOf(now.get(next));
        var edits = new Edits(now, by);
        Siblings.put(edits, memo, outline, index, Memo::rank, Memo::at);
        return edits.as("change.memo.move", titleOf(memo.title()));
    }

    public static Change delete(Snapshot now, By by, Id<Memo> id) {
        var memo = now.get(id);
        return new Edits(now, by).removeWithAll(memo).as("change.memo.delete", titleOf(memo.title()));
    }

    private static Wording titleOf(String title) {
        return title.isBlank() ? new Wording("无题", "untitled") : Wording.same(title);
    }
}
