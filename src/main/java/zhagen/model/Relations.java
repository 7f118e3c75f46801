package zhagen.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a user can do with relations and their evidence.
public final class Relations {

    private Relations() {}

    /// A new hypothesis. Its polarity is the type's.
    ///
    /// @param to a category, or a relation where the type moderates
    /// @throws Refused where only a moderation could have such a target
    public static Change relate(
            Snapshot now, By by, Id<Relation> id, Id<RelationType> type, Id<Code> from, Id<? extends Item> to) {
        return new Edits(now, by)
                .add(hypothesis(now, by, id, type, from, to))
                .as("change.relation.add", now.get(from).name(), nameOf(now, to));
    }

    /// A new hypothesis that a passage says, which is its first evidence.
    ///
    /// @throws Refused as [#relate] does
    public static Change read(
            Snapshot now,
            By by,
            Id<Relation> id,
            Id<RelationType> type,
            Id<Code> from,
            Id<? extends Item> to,
            Place place) {
        return read(now, by, id, type, from, to, List.of(place));
    }

    /// A new hypothesis that passages say, which are its first evidence.
    ///
    /// @throws Refused as [#relate] does
    public static Change read(
            Snapshot now,
            By by,
            Id<Relation> id,
            Id<RelationType> type,
            Id<Code> from,
            Id<? extends Item> to,
            Collection<Place> places) {
        var edits = new Edits(now, by).add(hypothesis(now, by, id, type, from, to));
        new LinkedHashSet<>(places)
                .forEach(place -> edits.add(Evidence.of(by, id, place, Evidence.Stance.SUPPORTING)));
        return edits.as("change.relation.read", now.get(from).name(), nameOf(now, to));
    }

    private static Relation hypothesis(
            Snapshot now, By by, Id<Relation> id, Id<RelationType> type, Id<Code> from, Id<? extends Item> to) {
        var chosen = now.get(type);
        refuseTarget(now, chosen, to);
        return new Relation(
                id,
                type,
                from,
                to,
                chosen.polarity(),
                Relation.Basis.EXPLICIT,
                Relation.Status.HYPOTHESIS,
                null,
                Wording.NONE,
                Origin.of(by));
    }

    private static void refuseTarget(Snapshot now, RelationType type, Id<? extends Item> to) {
        Item target = now.get(to);
        boolean fits = target instanceof Code
                || target instanceof Relation && type.meaning() == RelationType.Meaning.MODERATION;
        if (!fits) {
            throw Refused.because("relation.badTarget", type.name());
        }
    }

    public static Change alter(
            Snapshot now,
            By by,
            Id<Relation> id,
            Id<RelationType> type,
            Polarity polarity,
            Relation.Basis basis,
            Relation.Status status) {
        var relation = now.get(id);
        refuseTarget(now, now.get(type), relation.to());
        return new Edits(now, by)
                .alter(relation, it -> it.meaning(type, polarity, basis, status))
                .as("change.relation.alter", now.get(relation.from()).name(), nameOf(now, relation.to()));
    }

    public static Change state(Snapshot now, By by, Id<Relation> id, Wording statement) {
        var relation = now.get(id);
        return new Edits(now, by)
                .alter(relation, it -> it.stating(statement))
                .as("change.relation.state", now.get(relation.from()).name(), nameOf(now, relation.to()));
    }

    public static Change delete(Snapshot now, By by, Id<Relation> id) {
        var relation = now.get(id);
        return new Edits(now, by)
                .removeWithAll(relation)
                .as("change.relation.delete", now.get(relation.from()).name(), nameOf(now, relation.to()));
    }

    /// Passages that speak for or against a claim; what is already there is not doubled.
    public static Change support(
            Snapshot now, By by, Id<? extends Item> claim, Collection<Place> places, Evidence.Stance stance) {
        var edits = new Edits(now, by);
        for (var place : places) {
            var evidence = Evidence.of(by, claim, place, stance);
            if (!now.hasEqual(evidence)) {
                edits.add(evidence);
            }
        }
        return edits.as(
                stance == Evidence.Stance.SUPPORTING ? "change.evidence.support" : "change.evidence.contradict",
                nameOf(now, claim));
    }

    /// What is judged was read as it stands now.
    public static Change judge(
            Snapshot now, By by, Id<Evidence> id, Evidence.Stance stance, String note) {
        return altered(
                now, by, id, it -> it.taken(stance, note).marked(Evidence.Mark.REWORDED, false),
                "change.evidence.judge");
    }

    /// The passage speaks as before, though its words were corrected.
    public static Change confirm(Snapshot now, By by, Id<Evidence> id) {
        return altered(now, by, id, it -> it.marked(Evidence.Mark.REWORDED, false), "change.evidence.confirm");
    }

    /// How the theory answers a passage that contradicts it; empty for no answer any more.
    public static Change answer(Snapshot now, By by, Id<Evidence> id, String answer) {
        return altered(now, by, id, it -> it.answered(answer.strip()), "change.evidence.answer");
    }

    /// Lets a passage stand for the others where only a few are shown, or no longer.
    public static Change represent(Snapshot now, By by, Id<Evidence> id, boolean representative) {
        return altered(
                now, by, id, it -> it.marked(Evidence.Mark.REPRESENTATIVE, representative),
                representative ? "change.evidence.represent" : "change.evidence.unrepresent");
    }

    private static Change altered(
            Snapshot now, By by, Id<Evidence> id, UnaryOperator<Evidence> alteration, String key) {
        var evidence = now.get(id);
        return new Edits(now, by).alter(evidence, alteration).as(key, nameOf(now, evidence.claim()));
    }

    public static Change withdraw(Snapshot now, By by, Id<Evidence> id) {
        var evidence = now.get(id);
        return new Edits(now, by)
                .removeWithAll(evidence)
                .as("change.evidence.withdraw", nameOf(now, evidence.claim()));
    }

    /// What a claim is called: a category's name, `A → B` for a relation.
    public static Wording nameOf(Snapshot now, Id<? extends Item> id) {
        Item item = now.get(id);
        return switch (item) {
            case Code code -> code.name();
            case Relation relation -> arrow(now.get(relation.from()).name(), nameOf(now, relation.to()));
            case Placement placement -> now.get(placement.category()).name();
            case Placing placing -> now.get(placing.category()).name();
            default -> Wording.NONE;
        };
    }

    private static Wording arrow(Wording from, Wording to) {
        return new Wording(
                from.in(Language.ZH) + " → " + to.in(Language.ZH), from.in(Language.EN) + " → " + to.in(Language.EN));
    }

    /// @throws Refused where it has no name, or another is called the same
    public static Change addType(
            Snapshot now, By by, Id<RelationType> id, Wording name, RelationType.Meaning meaning, Polarity polarity) {
        refuseTypeName(now, id, name);
        int rank = now.all(RelationType.class).mapToInt(RelationType::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new RelationType(id, name, meaning, polarity, rank, Origin.of(by)))
                .as("change.relationType.add", name);
    }

    /// @throws Refused where it would have no name, or another is called the same
    public static Change renameType(Snapshot now, By by, Id<RelationType> id, Wording name) {
        refuseTypeName(now, id, name);
        var type = now.get(id);
        return new Edits(now, by)
                .alter(type, it -> it.named(name))
                .as("change.relationType.rename", type.name(), name);
    }

    private static void refuseTypeName(Snapshot now, Id<RelationType> id, Wording name) {
        if (name.zh().isBlank() && name.en().isBlank()) {
            throw Refused.because("relationType.nameless");
        }
        if (now.all(RelationType.class).anyMatch(other -> !other.id().equals(id)
                && (other.name().says(name.zh()) || other.name().says(name.en())))) {
            throw Refused.because("relationType.twice", name);
        }
    }

    /// What new relations of the type begin with; those that are there stay as they are.
    public static Change beginTypeWith(Snapshot now, By by, Id<RelationType> id, Polarity polarity) {
        var type = now.get(id);
        return new Edits(now, by)
                .alter(type, it -> it.beginningWith(polarity))
                .as("change.relationType.polarity", type.name());
    }

    /// @throws Refused where relations are of this type, or it is the only one
    public static Change deleteType(Snapshot now, By by, Id<RelationType> id) {
        var type = now.get(id);
        int used = now.pointingAt(id, Relation.class).size();
        if (used > 0) {
            throw Refused.because("relationType.used", type.name(), used);
        }
        if (now.count(RelationType.class) == 1) {
            throw Refused.because("relationType.only", type.name());
        }
        return new Edits(now, by).removeWithAll(type).as("change.relationType.delete", type.name());
    }
}
