package zhagen.model;

import java.util.List;

/// A query that is kept under a name; what it finds is found anew each time.
///
/// @param rank its place in the list of saved queries
public record Retrieval(Id<Retrieval> id, String name, Query query, int rank, Origin origin) implements Item {

    @Override
    public Retrieval with(Origin newOrigin) {
        return new Retrieval(id, name, query, rank, newOrigin);
    }

    public Retrieval named(String newName) {
        return new Retrieval(id, newName, query, rank, origin);
    }

    public Retrieval asking(Query newQuery) {
        return new Retrieval(id, name, newQuery, rank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return query.references();
    }

    @Override
    public Retrieval redirected(Id<?> from, Id<?> to) {
        return asking(query.redirected(from, to));
    }

    @Override
    public Retrieval without(Id<?> gone) {
        return asking(query.without(gone));
    }
}
