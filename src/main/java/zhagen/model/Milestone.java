package zhagen.model;

import java.util.List;

/// A named point in the history, to compare against: the state of the project right after the change that added it.
public record Milestone(Id<Milestone> id, Wording name, String note, Origin origin) implements Item {

    public Milestone {
        if (name.isEmpty()) {
            throw Refused.because("milestone.nameless");
        }
    }

    @Override
    public Milestone with(Origin newOrigin) {
        return new Milestone(id, name, note, newOrigin);
    }

    public Milestone described(Wording newName, String newNote) {
        return new Milestone(id, newName, newNote, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Milestone redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Milestone without(Id<?> gone) {
        return this;
    }
}
