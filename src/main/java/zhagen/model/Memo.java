package zhagen.model;

import java.util.ArrayList;
import java.util.List;

/// What a researcher thinks, in Markdown, about as many things as she likes.
///
/// @param rank its place in the outline
public record Memo(Id<Memo> id, Type type, String title, String body, List<Link> links, int rank, Origin origin)
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
        return new Memo(id, type, title, body, links, rank, newOrigin);
    }

    public Memo saying(Type newType, String newTitle, String newBody) {
        return new Memo(id, newType, newTitle, newBody, links, rank, origin);
    }

    public Memo about(List<Link> newLinks) {
        return new Memo(id, type, title, body, newLinks, rank, origin);
    }

    public Memo at(int newRank) {
        return new Memo(id, type, title, body, links, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        var targets = new ArrayList<Id<?>>();
        links.forEach(link -> targets.add(link.target()));
        return targets;
    }

    @Override
    public Memo redirected(Id<?> from, Id<?> to) {
        return about(links.stream().map(link -> link.redirected(from, to)).toList());
    }

    @Override
    public Memo without(Id<?> gone) {
        return about(links.stream().filter(link -> !link.target().equals(gone)).toList());
    }
}
