package zhagen.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A passage that speaks for or against a claim. It is an item of its own, so that two coders never collide. One that contradicts is
/// a negative case, until the theory has an answer to it.
///
/// @param claim a [Relation], a [Code], or a category's place in a model or a paradigm: a [Placement], a [Placing]
/// @param answer how the theory answers where the passage contradicts it; empty where it does not yet
public record Evidence(
        Id<Evidence> id,
        Id<? extends Item> claim,
        Place place,
        Stance stance,
        String note,
        String answer,
        Set<Mark> marks,
        Origin origin)
        implements Item {

    public enum Stance {
        SUPPORTING,
        CONTRADICTING
    }

    /// What is noted about a piece of evidence besides.
    public enum Mark {
        /// Stands for the others where only a few are shown.
        REPRESENTATIVE,
        /// Its words were corrected since somebody judged it.
        REWORDED
    }

    /// Histories from before there were answers and marks do not tell them.
    @SuppressWarnings("ConstantValue")
    public Evidence {
        answer = answer == null ? "" : answer;
        marks = marks == null || marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    public static Evidence of(By by, Id<? extends Item> claim, Place place, Stance stance) {
        return new Evidence(Id.random(), claim, place, stance, "", "", Set.of(), Origin.of(by));
    }

    @Override
    public Evidence with(Origin newOrigin) {
        return new Evidence(id, claim, place, stance, note, answer, marks, newOrigin);
    }

    public Evidence at(Place newPlace) {
        return new Evidence(id, claim, newPlace, stance, note, answer, marks, origin);
    }

    public Evidence taken(Stance newStance, String newNote) {
        return new Evidence(id, claim, place, newStance, newNote, answer, marks, origin);
    }

    public Evidence answered(String newAnswer) {
        return new Evidence(id, claim, place, stance, note, newAnswer, marks, origin);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public Evidence marked(Mark mark, boolean is) {
        var next = EnumSet.noneOf(Mark.class);
        next.addAll(marks);
        if (is) {
            next.add(mark);
        } else {
            next.remove(mark);
        }
        return new Evidence(id, claim, place, stance, note, answer, next, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(claim, place.source());
    }

    @Override
    public Evidence redirected(Id<?> from, Id<?> to) {
        return new Evidence(
                id, Refs.moved(claim, from, to), place.in(from, to), stance, note, answer, marks, origin);
    }

    @Override
    public @Nullable Evidence without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
