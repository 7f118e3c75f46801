package zhagen.model;

/// What a user can do to saved queries.
public final class Retrievals {

    private Retrievals() {}

    /// Keeps a query, the last in the list.
    ///
    /// @throws Refused where there is one of this name
    public static Change save(Snapshot now, By by, Id<Retrieval> id, String name, Query query) {
        refuseTaken(now, id, name);
        int last = now.all(Retrieval.class).mapToInt(Retrieval::rank).max().orElse(0);
        return new Edits(now, by)
                .add(new Retrieval(id, name.strip(), query, last + Siblings.GAP, Origin.of(by)))
                .as("change.retrieval.save", name.strip());
    }

    /// Lets a saved query ask for something else.
    public static Change ask(Snapshot now, By by, Id<Retrieval> id, Query query) {
        var saved = now.get(id);
        return new Edits(now, by).alter(saved, it -> it.asking(query)).as("change.retrieval.ask", saved.name());
    }

    /// @throws Refused where there is another one of this name
    public static Change rename(Snapshot now, By by, Id<Retrieval> id, String name) {
        refuseTaken(now, id, name);
        var saved = now.get(id);
        return new Edits(now, by)
                .alter(saved, it -> it.named(name.strip()))
                .as("change.retrieval.rename", saved.name(), name.strip());
    }

    public static Change delete(Snapshot now, By by, Id<Retrieval> id) {
        var saved = now.get(id);
        return new Edits(now, by).removeWithAll(saved).as("change.retrieval.delete", saved.name());
    }

    private static void refuseTaken(Snapshot now, Id<Retrieval> id, String name) {
        if (name.isBlank()) {
            throw Refused.because("retrieval.nameless");
        }
        boolean taken = now.all(Retrieval.class)
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw Refused.because("retrieval.taken", name.strip());
        }
    }
}
