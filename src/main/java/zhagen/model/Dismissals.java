package zhagen.model;

import java.util.Optional;

/// What a user can do with candidates for relations that are none.
public final class Dismissals {

    private Dismissals() {}

    /// Says that two categories, though coded together, are not related. A pair that was dismissed before gets the new reason.
    ///
    /// @throws Refused where no reason is given
    public static Change dismiss(Snapshot now, By by, Id<Code> one, Id<Code> other, String reason) {
        if (reason.isBlank()) {
            throw Refused.because("dismissal.unreasoned", now.get(one).name(), now.get(other).name());
        }
        var edits = new Edits(now, by);
        of(now, one, other).ifPresentOrElse(
                known -> edits.alter(known, it -> it.because(reason.strip())),
                () -> edits.add(new Dismissal(Id.random(), one, other, reason.strip(), Origin.of(by))));
        return edits.as("change.dismissal.add", now.get(one).name(), now.get(other).name());
    }

    /// Lets the pair be offered again.
    public static Change takeBack(Snapshot now, By by, Id<Dismissal> id) {
        var dismissal = now.get(id);
        return new Edits(now, by)
                .removeWithAll(dismissal)
                .as("change.dismissal.takeBack", now.get(dismissal.from()).name(), now.get(dismissal.to()).name());
    }

    /// That of a pair, whichever of the two comes first.
    public static Optional<Dismissal> of(Snapshot now, Id<Code> one, Id<Code> other) {
        return now.pointingAt(one, Dismissal.class).stream()
                .filter(dismissal -> dismissal.from().equals(other) || dismissal.to().equals(other))
                .findFirst();
    }
}
