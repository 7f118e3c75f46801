package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Which words of a study are asked for. A condition stands for passages; what two conditions make together is said where they are
/// joined. Words are compared within one source only.
public sealed interface Condition {

    /// Every passage that is coded, with whatever code.
    record AnyCode() implements Condition {}

    /// What is said in each turn, coded or not; all of a source that has no turns.
    record AnyWords() implements Condition {}

    /// The passages that are coded with a code.
    ///
    /// @param below whether those of the codes below it belong to them
    record OfCode(Id<Code> code, boolean below) implements Condition {}

    /// The passages that are coded with a code of a set, or with one below such a code.
    record OfSet(Id<CodeSet> set) implements Condition {}

    /// Stands where a code, or a set of codes, was that is no more. What it is part of finds nothing until it is replaced or taken away.
    record Gone() implements Condition {}

    /// The words that a passage of the one and a passage of the other have in common.
    record And(Condition left, Condition right) implements Condition {}

    /// The passages of both.
    record Or(Condition left, Condition right) implements Condition {}

    /// The stretches, as long as they can be, in which no word belongs to a passage.
    record Not(Condition condition) implements Condition {}

    /// The passages of the left condition to which one of the right stands as the tie says.
    record Tied(Condition left, Tie tie, Condition right) implements Condition {}

    /// The passages of the left condition to which none of the right stands as the tie says.
    record Untied(Condition left, Tie tie, Condition right) implements Condition {}

    /// How a passage can stand to another one.
    sealed interface Tie {

        /// The two share at least a character.
        record Overlapping() implements Tie {}

        /// The passage lies wholly in the other one.
        record Inside() implements Tie {}

        /// No more than so much is between the two, whichever comes first.
        record Near(Reach reach) implements Tie {}

        /// The other one begins where the passage ends or later, with no more than so much between.
        record Before(Reach reach) implements Tie {}
    }

    /// How far two passages may be from each other.
    ///
    /// @param most 0: in the same turn or sentence, or with no character between
    record Reach(int most, Unit unit) {

        public Reach {
            if (most < 0) {
                throw new IllegalArgumentException("not a reach: " + most);
            }
        }
    }

    enum Unit {
        TURNS,
        SENTENCES,
        CHARACTERS
    }

    /// The same condition with other codes at its ends.
    default Condition with(UnaryOperator<Condition> ends) {
        return switch (this) {
            case AnyCode _,AnyWords _,OfCode _,OfSet _,Gone _ -> ends.apply(this);
            case And(var left, var right) -> new And(left.with(ends), right.with(ends));
            case Or(var left, var right) -> new Or(left.with(ends), right.with(ends));
            case Not(var condition) -> new Not(condition.with(ends));
            case Tied(var left, var tie, var right) -> new Tied(left.with(ends), tie, right.with(ends));
            case Untied(var left, var tie, var right) -> new Untied(left.with(ends), tie, right.with(ends));
        };
    }

    /// The conditions at its ends, from left to right.
    default List<Condition> ends() {
        var ends = new ArrayList<Condition>();
        with(end -> {
            ends.add(end);
            return end;
        });
        return ends;
    }

    /// What has to exist for this condition to be understood.
    default List<Id<?>> references() {
        var ids = new ArrayList<Id<?>>();
        for (var end : ends()) {
            switch (end) {
                case OfCode(var code, _) -> ids.add(code);
                case OfSet(var set) -> ids.add(set);
                default -> {}
            }
        }
        return ids;
    }

    default Condition redirected(Id<?> from, Id<?> to) {
        return with(end -> switch (end) {
            case OfCode(var code, var below) -> new OfCode(Refs.moved(code, from, to), below);
            case OfSet(var set) -> new OfSet(Refs.moved(set, from, to));
            default -> end;
        });
    }

    default Condition without(Id<?> gone) {
        return with(end -> end.references().contains(gone) ? new Gone() : end);
    }

    /// Whether something that it asks for is no more.
    default boolean isBroken() {
        return ends().stream().anyMatch(Gone.class::isInstance);
    }
}
