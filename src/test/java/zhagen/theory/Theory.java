package zhagen.theory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.Relation.Basis;
import zhagen.model.Relation.Status;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A study put together item by item: categories, relations with evidence, one model.
public final class Theory {

    public static final By BY = new By(Id.random(), Id.random(), Instant.parse("2026-03-01T08:00:00Z"));

    private final Map<Id<?>, Item> items = new HashMap<>();
    private final Map<Meaning, RelationType> types = new HashMap<>();
    private final Source source;
    private final List<Source> interviews = new ArrayList<>();
    private TheoryModel model;
    private int offset;
    private int second;

    public Theory() {
        for (var meaning : Meaning.values()) {
            var type = new RelationType(
                    Id.random(), Wording.same(meaning), meaning, Polarity.NONE, meaning.ordinal(), by());
            types.put(meaning, put(type));
        }
        source = interview("A00");
        for (int i = 1; i <= 9; i++) {
            var interview = interview("A0" + i);
            interviews.add(interview);
            var participant = put(new Participant(Id.random(), "A0" + i, Wording.NONE, Values.NONE, by()));
            put(new Speaker(
                    Id.random(), interview.id(), "A0" + i, SpeakerRole.PARTICIPANT, participant.id(), by()));
        }
        model = put(new TheoryModel(
                Id.random(),
                TheoryModel.Type.INFLUENCE,
                Wording.same("model"),
                Level.MAIN,
                null,
                Wording.NONE,
                List.of(),
                Set.of(),
                0,
                by()));
    }

    private Source interview(String name) {
        return put(new Source(
                Id.random(),
                Source.Type.INTERVIEW,
                name,
                "",
                null,
                "zh",
                new TextHash("0".repeat(64)),
                1_000_000,
                0,
                Values.NONE,
                Source.Provenance.HERE,
                by()));
    }

    private Origin by() {
        return Origin.of(new By(BY.coder(), BY.round(), BY.at().plusSeconds(second++)));
    }

    public <T extends Item> T put(T item) {
        items.put(item.id(), item);
        return item;
    }

    public Code code(String name, Level level, @Nullable Code parent) {
        return put(Code.of(BY, parent == null ? null : parent.id(), second++, level, Wording.same(name)));
    }

    public Code code(Wording name, Level level, @Nullable Code parent) {
        return put(Code.of(BY, parent == null ? null : parent.id(), second++, level, name));
    }

    public Placement place(Code code, Placement.@Nullable Role role) {
        return put(Placement.of(BY, model.id(), code.id(), role).with(by()));
    }

    public Relation relate(Code from, Item to, Meaning meaning, Polarity polarity) {
        return put(new Relation(
                Id.random(),
                types.get(meaning).id(),
                from.id(),
                to.id(),
                polarity,
                Basis.EXPLICIT,
                Status.SUPPORTED,
                null,
                Wording.NONE,
                by()));
    }

    public Relation relate(Code from, Item to, Polarity polarity) {
        return relate(from, to, to instanceof Relation ? Meaning.MODERATION : Meaning.CAUSAL, polarity);
    }

    public Place passage() {
        offset += 10;
        return Place.of(source.id(), offset, offset + 5);
    }

    /// A passage in the words of one of nine people.
    public Place passage(int person) {
        offset += 10;
        return Place.of(interviews.get(person % interviews.size()).id(), offset, offset + 5);
    }

    public Evidence evidence(Relation relation, Stance stance, int person) {
        return put(Evidence.of(BY, relation.id(), passage(person), stance));
    }

    public Evidence evidence(Relation relation, Stance stance) {
        return put(Evidence.of(BY, relation.id(), passage(), stance));
    }

    public Theory exclude(Relation... relations) {
        model = put(model.excluding(Set.copyOf(Stream.of(relations).map(Relation::id).toList())));
        return this;
    }

    public void core(Code core) {
        model = put(model.described(model.name(), model.storyline(), core.id()));
    }

    public void drop(Item item) {
        items.remove(item.id());
    }

    public RelationType type(Meaning meaning) {
        return types.get(meaning);
    }

    public TheoryModel model() {
        return model;
    }

    public Snapshot now() {
        return Snapshot.of(items.values());
    }

    public Graph graph() {
        return Derivation.of(now(), model);
    }

    public Graph graph(Options options) {
        return Derivation.of(now(), model, options);
    }

    public <T extends Item> List<T> all(Class<T> type) {
        return now().all(type).toList();
    }

    /// The same categories and placements, with the arrows of `graph` for relations.
    Theory lifted(Graph graph) {
        var next = new Theory();
        next.model = model;
        items.values().stream()
                .filter(item -> !(item instanceof Relation || item instanceof Evidence || item instanceof RelationType))
                .forEach(next::put);
        var relations = new HashMap<Graph.Key, Relation>();
        graph.edges().forEach(edge -> next.relate(edge.key(), edge.polarity(), graph, relations));
        return next;
    }

    private Relation relate(Graph.Key key, Polarity polarity, Graph graph, Map<Graph.Key, Relation> relations) {
        var known = relations.get(key);
        if (known != null) {
            return known;
        }
        Item to = switch (key.to()) {
            case Graph.End.Box(var category) -> items.get(category);
            case Graph.End.Arrow(var arrow) ->
                    relate(arrow, graph.edge(arrow).orElseThrow().polarity(), graph, relations);
        };
        var relation = relate((Code) items.get(key.from()), to, key.meaning(), polarity);
        relations.put(key, relation);
        return relation;
    }

    /// A tree of four main categories down to concepts, with reversed memberships, and relations of all meanings.
    public static Theory any(Random random) {
        var theory = new Theory();
        var codes = new ArrayList<Code>();
        for (int i = 0; i < 4; i++) {
            var main = theory.code("main" + i, Level.MAIN, null);
            codes.add(main);
            for (int j = random.nextInt(4); j > 0; j--) {
                var category = theory.any(random, "category", Level.CATEGORY, main);
                codes.add(category);
                for (int k = random.nextInt(4); k > 0; k--) {
                    codes.add(theory.any(random, "concept", Level.CONCEPT, category));
                }
            }
            codes.add(theory.any(random, "loose", Level.CONCEPT, random.nextBoolean() ? main : null));
        }
        var ends = new ArrayList<Item>(codes);
        for (int i = 0; i < 40; i++) {
            var from = codes.get(random.nextInt(codes.size()));
            var to = ends.get(random.nextInt(ends.size()));
            if (from.equals(to)) {
                continue;
            }
            var meaning = to instanceof Relation
                    ? Meaning.MODERATION
                    : random.nextInt(4) == 0 ? Meaning.ASSOCIATION : Meaning.CAUSAL;
            var relation = theory.relate(from, to, meaning, Polarity.values()[random.nextInt(5)]);
            ends.add(relation);
            for (int k = random.nextInt(4); k > 0; k--) {
                theory.evidence(relation, Stance.values()[random.nextInt(2)]);
            }
        }
        return theory;
    }

    private Code any(Random random, String name, Level level, @Nullable Code parent) {
        return put(code(name + second, level, parent).reversed(parent != null && random.nextInt(3) == 0));
    }
}
