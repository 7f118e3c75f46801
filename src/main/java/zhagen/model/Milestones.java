package zhagen.model;

/// What a user can do with milestones.
public final class Milestones {

    private Milestones() {}

    /// Names the state that the project is in, so that others can be compared with it.
    ///
    /// @throws Refused where it has no name, or another is called the same
    public static Change set(Snapshot now, By by, Id<Milestone> id, Wording name, String note) {
        refuseName(now, id, name);
        return new Edits(now, by).add(new Milestone(id, name, note, Origin.of(by))).as("change.milestone.set", name);
    }

    /// @throws Refused where it would have no name, or another is called the same
    public static Change describe(Snapshot now, By by, Id<Milestone> id, Wording name, String note) {
        refuseName(now, id, name);
        return new Edits(now, by)
                .alter(now.get(id), it -> it.described(name, note))
                .as("change.milestone.describe", name);
    }

    private static void refuseName(Snapshot now, Id<Milestone> id, Wording name) {
        if (now.all(Milestone.class).anyMatch(other -> !other.id().equals(id)
                && (other.name().says(name.zh()) || other.name().says(name.en())))) {
            throw Refused.because("milestone.twice", name);
        }
    }

    /// The state is not lost by it, only its name.
    ///
    /// @throws Refused where a test of saturation is measured against it
    public static Change delete(Snapshot now, By by, Id<Milestone> id) {
        var milestone = now.get(id);
        if (!now.pointingAt(id, Holdout.class).isEmpty()) {
            throw Refused.because("milestone.frozen", milestone.name());
        }
        return new Edits(now, by).removeWithAll(milestone).as("change.milestone.delete", milestone.name());
    }
}
