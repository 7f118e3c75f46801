package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Condition.And;
import zhagen.model.Condition.Not;
import zhagen.model.Condition.Or;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Tie;
import zhagen.model.Condition.Tied;
import zhagen.model.Condition.Unit;
import zhagen.model.Condition.Untied;

/// A condition as people put it together: a first one, and one after the other that is joined to all before it.
public record Chain(Condition first, List<Step> steps) {

    /// How a condition is joined to what is before it.
    public enum Joint {
        AND,
        OR,
        BUT_NOT,
        OVERLAPPING,
        NOT_OVERLAPPING,
        INSIDE,
        NOT_INSIDE,
        NEAR,
        NOT_NEAR,
        BEFORE,
        NOT_BEFORE;

        /// Whether a reach belongs to it.
        public boolean hasReach() {
            return this == NEAR || this == NOT_NEAR || this == BEFORE || this == NOT_BEFORE;
        }
    }

    /// @param reach of a joint that has one
    public record Step(Joint joint, Reach reach, Condition term) {

        public static final Reach USUAL = new Reach(3, Unit.TURNS);

        public Step(Joint joint, Condition term) {
            this(joint, USUAL, term);
        }

        private Condition after(Condition left) {
            return switch (joint) {
                case AND -> new And(left, term);
                case OR -> new Or(left, term);
                case BUT_NOT -> new And(left, new Not(term));
                case OVERLAPPING -> new Tied(left, new Tie.Overlapping(), term);
                case NOT_OVERLAPPING -> new Untied(left, new Tie.Overlapping(), term);
                case INSIDE -> new Tied(left, new Tie.Inside(), term);
                case NOT_INSIDE -> new Untied(left, new Tie.Inside(), term);
                case NEAR -> new Tied(left, new Tie.Near(reach), term);
                case NOT_NEAR -> new Untied(left, new Tie.Near(reach), term);
                case BEFORE -> new Tied(left, new Tie.Before(reach), term);
                case NOT_BEFORE -> new Untied(left, new Tie.Before(reach), term);
            };
        }
    }

    public Chain {
        steps = List.copyOf(steps);
    }

    public static Chain of(Condition condition) {
        var steps = new ArrayList<Step>();
        var at = condition;
        while (true) {
            switch (at) {
                case And(var left, Not(var term)) -> {
                    steps.addFirst(new Step(Joint.BUT_NOT, term));
                    at = left;
                }
                case And(var left, var term) -> {
                    steps.addFirst(new Step(Joint.AND, term));
                    at = left;
                }
                case Or(var left, var term) -> {
                    steps.addFirst(new Step(Joint.OR, term));
                    at = left;
                }
                case Tied(var left, var tie, var term) -> {
                    steps.addFirst(step(tie, term, true));
                    at = left;
                }
                case Untied(var left, var tie, var term) -> {
                    steps.addFirst(step(tie, term, false));
                    at = left;
                }
                default -> {
                    return new Chain(at, steps);
                }
            }
        }
    }

    private static Step step(Tie tie, Condition term, boolean tied) {
        return switch (tie) {
            case Tie.Overlapping() -> new Step(tied ? Joint.OVERLAPPING : Joint.NOT_OVERLAPPING, term);
            case Tie.Inside() -> new Step(tied ? Joint.INSIDE : Joint.NOT_INSIDE, term);
            case Tie.Near(var reach) -> new Step(tied ? Joint.NEAR : Joint.NOT_NEAR, reach, term);
            case Tie.Before(var reach) -> new Step(tied ? Joint.BEFORE : Joint.NOT_BEFORE, reach, term);
        };
    }

    public Condition condition() {
        var condition = first;
        for (var step : steps) {
            condition = step.after(condition);
        }
        return condition;
    }

    /// With another condition joined to all of it.
    public Chain and(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Chain(first, longer);
    }

    /// @param index of the step
    public Chain with(int index, Step step) {
        var others = new ArrayList<>(steps);
        others.set(index, step);
        return new Chain(first, others);
    }

    /// @param index of the condition, 0 for the first; the next takes its place
    public Chain without(int index) {
        var others = new ArrayList<>(steps);
        if (index > 0) {
            others.remove(index - 1);
            return new Chain(first, others);
        }
        return others.isEmpty() ? this : new Chain(others.removeFirst().term(), others);
    }
}
