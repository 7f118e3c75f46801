package zhagen.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do with memos.
public final class Memos {

    static final Wording UNTITLED = new Wording("无题", "untitled");

    /// As many steps as headings have levels, less the title's.
    private static final int DEEPEST = 4;

    private Memos() {}

    public static Change write(
            Snapshot now, By by, Id<Memo> id, Memo.Type type, String title, String body, List<Link> links) {
        return new Edits(now, by)
                .add(fresh(now, by, id, type, title, Mentions.settled(now, body), links))
                .as("change.memo.write", titleOf(title));
    }

    /// One that stands behind all memos.
    static Memo fresh(
            Snapshot now, By by, Id<Memo> id, Memo.Type type, String title, String body, List<Link> links) {
        int rank = now.all(Memo.class).mapToInt(Memo::rank).max().orElse(0) + Siblings.GAP;
        return new Memo(id, type, title, body, links, rank, 0, Origin.of(by));
    }

    public static Change edit(Snapshot now, By by, Id<Memo> id, Memo.Type type, String title, String body) {
        var memo = now.get(id);
        return new Edits(now, by)
                .alter(memo, it -> it.saying(type, title, Mentions.settled(now, body)))
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

    /// A memo in the outline.
    ///
    /// @param depth how far it is indented
    /// @param number `2.1`
    public record Outlined(Memo memo, int depth, String number) {}

    /// The outline with its numbers. None is indented more than a step further than the one before it.
    public static List<Outlined> outlined(Snapshot now) {
        var outlined = new ArrayList<Outlined>();
        var counts = new int[DEEPEST + 1];
        int deepest = 0;
        for (var memo : outline(now)) {
            int depth = Math.min(memo.depth(), deepest);
            counts[depth]++;
            Arrays.fill(counts, depth + 1, counts.length, 0);
            var number = Arrays.stream(counts, 0, depth + 1).mapToObj(String::valueOf).collect(Collectors.joining("."));
            outlined.add(new Outlined(memo, depth, number));
            deepest = Math.min(DEEPEST, depth + 1);
        }
        return outlined;
    }

    /// The memos that stand below one in the outline: those right behind it that are indented further.
    public static List<Memo> below(Snapshot now, Id<Memo> id) {
        var outline = outline(now);
        var memo = now.get(id);
        return outline.stream()
                .skip(outline.indexOf(memo) + 1L)
                .takeWhile(other -> other.depth() > memo.depth())
                .toList();
    }

    /// Moves a memo in the outline, with those below it, to just before `next`, and indents it as far; or to the end of the outline
    /// where there is no next. Before one of those below it, it stays where it is.
    public static Change move(Snapshot now, By by, Id<Memo> id, @Nullable Id<Memo> next) {
        var memo = now.get(id);
        var edits = new Edits(now, by);
        var moving = new ArrayList<>(List.of(memo));
        moving.addAll(below(now, id));
        if (moving.stream().noneMatch(it -> it.id().equals(next))) {
            var outline = new ArrayList<>(outline(now));
            outline.removeAll(moving);
            int at = next == null ? outline.size() : outline.indexOf(now.get(next));
            int deepest = at == 0 ? 0 : outline.get(at - 1).depth() + 1;
            int depth = next == null ? memo.depth() : now.get(next).depth();
            Siblings.put(edits, moving, outline, at, Memo::rank, Memo::at);
            indent(edits, moving, Math.min(depth, deepest) - memo.depth());
        }
        return edits.as("change.memo.move", titleOf(memo.title()));
    }

    /// Indents a memo and those below it by one step more, or by one less where `by` is negative; no further than one step below
    /// what stands before it.
    public static Change indent(Snapshot now, By by, Id<Memo> id, int steps) {
        var memo = now.get(id);
        var outline = outline(now);
        int at = outline.indexOf(memo);
        int deepest = at == 0 ? 0 : Math.min(DEEPEST, outline.get(at - 1).depth() + 1);
        int moved = Math.clamp(memo.depth() + steps, 0, deepest) - memo.depth();
        var edits = new Edits(now, by);
        indent(edits, List.of(memo), moved);
        indent(edits, below(now, id), moved);
        return edits.as("change.memo.move", titleOf(memo.title()));
    }

    private static void indent(Edits edits, List<Memo> memos, int steps) {
        memos.forEach(memo -> edits.alter(memo, it -> it.indented(Math.clamp(it.depth() + steps, 0, DEEPEST))));
    }

    public static Change delete(Snapshot now, By by, Id<Memo> id) {
        var memo = now.get(id);
        var edits = new Edits(now, by).removeWithAll(memo);
        indent(edits, below(now, id), -1);
        return edits.as("change.memo.delete", titleOf(memo.title()));
    }

    private static Wording titleOf(String title) {
        return title.isBlank() ? UNTITLED : Wording.same(title);
    }
}
