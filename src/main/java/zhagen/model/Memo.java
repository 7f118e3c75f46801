package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a researcher thinks, in Markdown, about as many things as she likes. Its words may link to more of them: see [Mentions].
///
/// @param links what it is about as a whole
/// @param rank its place in the outline
/// @param depth how far it is indented in the outline, 0 at the margin
public record Memo(
        Id<Memo> id, Type type, String title, String body, List<Link> links, int rank, int depth, Origin origin)
        implements Item {

    public enum Type {
        CODE,
        THEORETICAL,
        METHOD,
        DECISION,
        REFLEXIVE,
        COMPARISON,
        SAMPLING,
        CASE,
        STORYLINE
    }

    public Memo {
        links = links.stream().distinct().toList();
    }

    @Override
    public Memo with(Origin newOrigin) {
        return new Memo(id, type, title, body, links, rank, depth, newOrigin);
    }

    public Memo saying(Type newType, String newTitle, String newBody) {
        return new Memo(id, newType, newTitle, newBody, links, rank, depth, origin);
    }

    public Memo about(List<Link> newLinks) {
        return new Memo(id, type, title, body, newLinks, rank, depth, origin);
    }

    public Memo at(int newRank) {
        return new Memo(id, type, title, body, links, newRank, depth, origin);
    }

    public Memo indented(int newDepth) {
        return new Memo(id, type, title, body, links, rank, newDepth, origin);
    }

    /// Where its words lead.
    public List<Link> mentions() {
        return Mentions.links(body);
    }

    /// All that it is about, as a whole or in its words.
    public List<Link> allLinks() {
        var mentions = mentions();
        return mentions.isEmpty() ? links : Stream.concat(links.stream(), mentions.stream()).distinct().toList();
    }

    /// The same with every link leading where `moved` says. Where that is nowhere, it is no longer about it, and its words say that it
    /// is gone.
    Memo relinked(Function<Link, @Nullable Link> moved) {
        return about(links.stream().map(moved).filter(Objects::nonNull).toList()).mentioning(moved);
    }

    /// The same with the links among its words leading where `moved` says.
    Memo mentioning(Function<Link, @Nullable Link> moved) {
        return saying(type, title, Mentions.moved(body, moved));
    }

    @Override
    public List<Id<?>> references() {
        var targets = new ArrayList<Id<?>>();
        allLinks().forEach(link -> targets.add(link.target()));
        return targets;
    }

    @Override
    public Memo redirected(Id<?> from, Id<?> to) {
        return relinked(link -> link.redirected(from, to));
    }

    @Override
    public Memo without(Id<?> gone) {
        return relinked(link -> link.target().equals(gone) ? null : link);
    }
}
