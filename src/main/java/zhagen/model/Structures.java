package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a user can do with the typical structures of relations in a model.
public final class Structures {

    private Structures() {}

    /// How the relations of a structure hang together. It follows from them, and with them it changes.
    public enum Shape {
        /// One relation: `A → B`.
        SINGLE,
        /// Each begins where the one before ends: `A → M → B`.
        CHAIN,
        /// A relation, and those that moderate it.
        MODERATED,
        /// They no longer hang together.
        LOOSE
    }

    /// @throws Refused where the relations do not hang together, or the model has this structure
    public static Change make(
            Snapshot now, By by, Id<TypicalStructure> id, Id<TheoryModel> model, List<Id<Relation>> relations) {
        var wanted = relations.stream().map(now::get).toList();
        if (shape(now, wanted) == Shape.LOOSE) {
            throw Refused.because("structure.loose");
        }
        var structures = of(now, model);
        if (structures.stream().anyMatch(it -> Set.copyOf(it.relations()).equals(Set.copyOf(relations)))) {
            throw Refused.because("structure.twice");
        }
        int rank = structures.isEmpty() ? Siblings.GAP : structures.getLast().rank() + Siblings.GAP;
        var structure = new TypicalStructure(
                id, model, inOrder(now, wanted), Wording.NONE, rank, Origin.of(by));
        return new Edits(now, by).add(structure).as("change.structure.make", nameOf(now, structure));
    }

    /// The structures of a model, in their order.
    public static List<TypicalStructure> of(Snapshot now, Id<TheoryModel> model) {
        return now.pointingAt(model, TypicalStructure.class).stream()
                .sorted(Comparator.comparingInt(TypicalStructure::rank).thenComparing(TypicalStructure::id))
                .toList();
    }

    /// What the structure says, where it says more than its relations.
    public static Change say(Snapshot now, By by, Id<TypicalStructure> id, Wording connotation) {
        var structure = now.get(id);
        return new Edits(now, by)
                .alter(structure, it -> it.saying(connotation))
                .as("change.structure.say", nameOf(now, structure));
    }

    /// To a place among the structures of its model.
    public static Change move(Snapshot now, By by, Id<TypicalStructure> id, int index) {
        var structure = now.get(id);
        var edits = new Edits(now, by);
        Siblings.put(edits, structure, of(now, structure.model()), index, TypicalStructure::rank, TypicalStructure::at);
        return edits.as("change.structure.move", nameOf(now, structure));
    }

    public static Change delete(Snapshot now, By by, Id<TypicalStructure> id) {
        var structure = now.get(id);
        return new Edits(now, by).removeWithAll(structure).as("change.structure.delete", nameOf(now, structure));
    }

    public static Shape shape(Snapshot now, TypicalStructure structure) {
        return shape(now, relations(now, structure));
    }

    private static List<Relation> relations(Snapshot now, TypicalStructure structure) {
        return structure.relations().stream().map(now::get).toList();
    }

    private static Shape shape(Snapshot now, List<Relation> relations) {
        if (relations.size() == 1) {
            return isModeration(now, relations.getFirst()) ? Shape.LOOSE : Shape.SINGLE;
        }
        if (relations.stream().noneMatch(relation -> isModeration(now, relation))) {
            return chained(now, relations).isEmpty() ? Shape.LOOSE : Shape.CHAIN;
        }
        var moderated = relations.stream().filter(relation -> !isModeration(now, relation)).toList();
        return moderated.size() == 1 && relations.stream()
                .filter(relation -> isModeration(now, relation))
                .allMatch(relation -> relation.to().equals(moderated.getFirst().id()))
                        ? Shape.MODERATED
                        : Shape.LOOSE;
    }

    private static boolean isModeration(Snapshot now, Relation relation) {
        return now.get(relation.to()) instanceof Relation;
    }

    /// What is moderated before what moderates it; a chain from its beginning.
    private static List<Id<Relation>> inOrder(Snapshot now, List<Relation> relations) {
        var chain = chained(now, relations);
        var ordered = chain.isEmpty()
                ? relations.stream().sorted(Comparator.comparing(relation -> isModeration(now, relation))).toList()
                : chain;
        return ordered.stream().map(Relation::id).toList();
    }

    /// The relations as a chain; none where they are none.
    private static List<Relation> chained(Snapshot now, Collection<Relation> relations) {
        for (var first : relations) {
            var chain = new ArrayList<>(List.of(first));
            var left = new ArrayList<>(relations);
            left.remove(first);
            for (var next = following(now, chain.getLast(), left); next != null && !left.isEmpty();) {
                chain.add(next);
                left.remove(next);
                next = following(now, next, left);
            }
            if (left.isEmpty()) {
                return chain;
            }
        }
        return List.of();
    }

    private static @Nullable Relation following(
            Snapshot now, Relation relation, List<Relation> among) {
        return among.stream().filter(next -> meet(now, relation, next)).findFirst().orElse(null);
    }

    /// Whether one relation ends where the other begins: at the same category, or at one and a member of it.
    private static boolean meet(Snapshot now, Relation first, Relation then) {
        return now.get(first.to()) instanceof Code end
                && (Tree.isWithin(now, end, then.from()) || Tree.isWithin(now, now.get(then.from()), end.id()));
    }

    /// What a structure could be made of: the supported relations that the model does not leave out, each alone, each with one that it
    /// leads to, and each with what moderates it; less those that the model has as a structure.
    public static List<List<Id<Relation>>> offered(Snapshot now, TheoryModel model) {
        var supported = now.all(Relation.class)
                .filter(relation -> relation.status() == Relation.Status.SUPPORTED)
                .filter(relation -> !model.excluded().contains(relation.id()))
                .toList();
        var plain = supported.stream().filter(relation -> !isModeration(now, relation)).toList();
        var singles = plain.stream().map(List::of);
        var chains = plain.stream().flatMap(first -> plain.stream()
                .filter(then -> !then.equals(first) && !then.to().equals(first.from()) && meet(now, first, then))
                .map(then -> List.of(first, then)));
        var moderated = plain.stream()
                .map(relation -> Stream.concat(
                        Stream.of(relation), supported.stream().filter(other -> other.to().equals(relation.id())))
                        .toList())
                .filter(relations -> relations.size() > 1);
        var there = of(now, model.id()).stream().map(it -> Set.copyOf(it.relations())).collect(Collectors.toSet());
        return Stream.of(singles, chains, moderated)
                .flatMap(each -> each)
                .map(relations -> relations.stream().map(Relation::id).toList())
                .filter(relations -> !there.contains(Set.copyOf(relations)))
                .toList();
    }

    /// What the structure says: in its own words, or else in those of its relations.
    public static Wording connotation(Snapshot now, TypicalStructure structure) {
        var said = structure.connotation();
        return new Wording(
                said.zh().isEmpty() ? stated(now, structure, Language.ZH) : said.zh(),
                said.en().isEmpty() ? stated(now, structure, Language.EN) : said.en());
    }

    private static String stated(Snapshot now, TypicalStructure structure, Language language) {
        var statements = relations(now, structure).stream()
                .map(relation -> relation.statement().exactly(language).strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
        return language == Language.EN
                ? String.join(" ", statements)
                : statements.stream()
                        .map(statement -> statement.replaceAll("[。；]$", ""))
                        .collect(Collectors.joining("；"));
    }

    /// What is said for the relations of a structure: what stands for the others first, then exemplars, then the rest.
    public static List<Evidence> statements(Snapshot now, TypicalStructure structure) {
        var places = new HashSet<Place>();
        return structure.relations().stream()
                .flatMap(relation -> now.pointingAt(relation, Evidence.class).stream())
                .filter(evidence -> evidence.stance() == Evidence.Stance.SUPPORTING)
                .sorted(Comparator.comparingInt(evidence -> evidence.is(Evidence.Mark.REPRESENTATIVE)
                        ? 0
                        : isExemplar(now, evidence.place()) ? 1 : 2))
                .filter(evidence -> places.add(evidence.place()))
                .toList();
    }

    private static boolean isExemplar(Snapshot now, Place place) {
        return now.pointingAt(place.source(), Coding.class).stream()
                .anyMatch(coding -> coding.exemplar() && overlap(coding.place(), place));
    }

    private static boolean overlap(Place one, Place other) {
        return one.span() != null && other.span() != null && one.span().overlaps(other.span());
    }

    /// `A → B`, `A → M → B`, or what moderates before the relation that it moderates: `C ⤳ (A → B)`.
    public static Wording nameOf(Snapshot now, TypicalStructure structure) {
        var relations = relations(now, structure);
        return switch (shape(now, relations)) {
            case SINGLE -> Relations.nameOf(now, relations.getFirst().id());
            case CHAIN -> chainOf(now, relations);
            case MODERATED -> moderatedOf(now, relations);
            case LOOSE -> joined(relations.stream().map(it -> Relations.nameOf(now, it.id())).toList(), " · ");
        };
    }

    private static Wording chainOf(Snapshot now, List<Relation> relations) {
        var names = Stream.concat(
                relations.stream().map(relation -> now.get(relation.from()).name()),
                Stream.of(Relations.nameOf(now, relations.getLast().to())));
        return joined(names.toList(), " → ");
    }

    private static Wording moderatedOf(Snapshot now, List<Relation> relations) {
        var moderators = joined(
                relations.stream().skip(1).map(relation -> now.get(relation.from()).name()).toList(), "、");
        var moderated = Relations.nameOf(now, relations.getFirst().id()).each(name -> "（" + name + "）");
        return joined(List.of(moderators, moderated), " ⤳ ");
    }

    private static Wording joined(List<Wording> names, String by) {
        return new Wording(
                names.stream().map(name -> name.in(Language.ZH)).collect(Collectors.joining(by)),
                names.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining(by)));
    }
}
