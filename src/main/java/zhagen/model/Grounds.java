package zhagen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import zhagen.model.Mentions.Mention;
import zhagen.model.Storyline.Sentence;
import zhagen.model.TheoryModel.Ground;

/// What the sentences of a storyline stand on: all that their links lead to, as it is now, against what it was when somebody last looked.
///
/// A mark is a line of facts, `2.sign=…`: which link of the sentence, what of it, and a digest of that. So it can be said later what has
/// changed, though not what it was. It lives on one thread.
public final class Grounds {

    private static final int DIGITS = 8;

    /// What of a link's target can change.
    public enum Facet {
        GONE,
        NAME,
        DEFINITION,
        ENDS,
        TYPE,
        SIGN,
        STATUS,
        STATEMENT,
        WORDS,
        EVIDENCE_ADDED,
        EVIDENCE_TAKEN,
        EVIDENCE_CHANGED
    }

    /// A change below a sentence.
    ///
    /// @param mention the link that leads to what has changed
    /// @param count how many pieces of evidence, otherwise 1
    public record Difference(Mention mention, Facet facet, int count) {}

    /// A sentence whose ground has changed since it was written or looked at.
    public record Shaken(Sentence sentence, List<Difference> differences) {}

    private final Snapshot now;
    private final Texts texts;
    private final Map<Id<Source>, String> read = new HashMap<>();

    /// @param texts of the same moment
    public Grounds(Snapshot now, Texts texts) {
        this.now = now;
        this.texts = texts;
    }

    /// The sentences of the model's storyline that stand on changed ground, in order.
    public List<Shaken> shaken(TheoryModel model) {
        var shaken = new ArrayList<Shaken>();
        var known = byDigest(model.grounds());
        for (var sentence : Storyline.sentences(model.storyline())) {
            var ground = next(known, sentence);
            if (ground != null) {
                var mark = mark(sentence);
                if (!mark.equals(ground.mark())) {
                    shaken.add(new Shaken(sentence, differences(sentence, ground.mark(), mark)));
                }
            }
        }
        return shaken;
    }

    /// The grounds of a newer storyline. A sentence that was not touched keeps what it stood on, be that changed or not.
    List<Ground> of(TheoryModel before, Wording storyline) {
        var kept = new HashMap<String, Deque<Ground>>();
        var known = byDigest(before.grounds());
        for (var sentence : Storyline.sentences(before.storyline())) {
            var ground = next(known, sentence);
            if (ground != null) {
                kept.computeIfAbsent(sentence.told(), _ -> new ArrayDeque<>()).add(ground);
            }
        }
        return Storyline.sentences(storyline).stream()
                .filter(sentence -> !sentence.mentions().isEmpty())
                .map(sentence -> {
                    var ground = kept.getOrDefault(sentence.told(), new ArrayDeque<>()).poll();
                    return ground == null ? fresh(sentence) : ground;
                })
                .toList();
    }

    /// The grounds of a storyline in which one sentence was looked at.
    List<Ground> seen(TheoryModel model, Sentence seen) {
        var known = byDigest(model.grounds());
        var grounds = new ArrayList<Ground>();
        for (var sentence : Storyline.sentences(model.storyline())) {
            var ground = next(known, sentence);
            if (sentence.equals(seen)) {
                grounds.add(fresh(sentence));
            } else if (ground != null) {
                grounds.add(ground);
            }
        }
        return grounds;
    }

    private static Map<String, Deque<Ground>> byDigest(List<Ground> grounds) {
        var known = new HashMap<String, Deque<Ground>>();
        grounds.forEach(ground -> known.computeIfAbsent(ground.sentence(), _ -> new ArrayDeque<>()).add(ground));
        return known;
    }

    /// Sentences that read the same take their grounds in turn; one without links has none.
    private static @Nullable Ground next(Map<String, Deque<Ground>> known, Sentence sentence) {
        var grounds = sentence.mentions().isEmpty() ? null : known.get(sentence.digest());
        return grounds == null ? null : grounds.poll();
    }

    private Ground fresh(Sentence sentence) {
        return new Ground(sentence.digest(), mark(sentence));
    }

    private String mark(Sentence sentence) {
        var mark = new StringJoiner(" ");
        var mentions = sentence.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            int number = i;
            facts(mentions.get(i)).forEach((fact, value) -> mark.add(number + "." + fact + "=" + value));
        }
        return mark.toString();
    }

    private Map<String, String> facts(Mention mention) {
        var facts = new LinkedHashMap<String, String>();
        switch (mention.link()) {
            case null -> facts.put(Facet.GONE.name(), "");
            case Link.ToPlace(var place) -> facts.put(Facet.WORDS.name(), digest(words(place)));
            case Link.ToItem(var id) -> {
                Item item = now.find(id).orElse(null);
                switch (item) {
                    case null -> facts.put(Facet.GONE.name(), "");
                    case Code code -> of(code, facts);
                    case Relation relation -> of(relation, facts);
                    default -> facts.put(Facet.NAME.name(), digest(Names.of(now, item)));
                }
            }
        }
        return facts;
    }

    private static void of(Code code, Map<String, String> facts) {
        facts.put(Facet.NAME.name(), digest(code.name()));
        facts.put(
                Facet.DEFINITION.name(),
                digest(List.of(code.definition(), code.include(), code.exclude())));
    }

    private void of(Relation relation, Map<String, String> facts) {
        facts.put(Facet.ENDS.name(), digest(relation.from() + ">" + relation.to()));
        facts.put(Facet.TYPE.name(), digest(relation.type()));
        facts.put(Facet.SIGN.name(), relation.polarity().name());
        facts.put(Facet.STATUS.name(), relation.status().name());
        facts.put(Facet.STATEMENT.name(), digest(relation.statement()));
        now.pointingAt(relation.id(), Evidence.class).stream()
                .sorted(Comparator.comparing(Evidence::id))
                .forEach(evidence -> facts.put(
                        evidence.id().toString().substring(0, DIGITS),
                        evidence.stance().name().charAt(0) + digest(words(evidence.place()))));
    }

    /// What is said at a place; of a whole source its name.
    private String words(Place place) {
        var source = now.get(place.source());
        return place.span() == null
                ? source.name()
                : Quoted.words(now, place, read.computeIfAbsent(place.source(), _ -> texts.read(source)));
    }

    private static List<Difference> differences(Sentence sentence, String before, String after) {
        var was = facts(before);
        var is = facts(after);
        var counts = new LinkedHashMap<Difference, Integer>();
        var mentions = sentence.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            var one = was.getOrDefault(i, Map.of());
            var other = is.getOrDefault(i, Map.of());
            var mention = mentions.get(i);
            other.forEach((fact, value) -> {
                if (!value.equals(one.get(fact))) {
                    count(counts, mention, facet(fact, one.containsKey(fact), true));
                }
            });
            one.forEach((fact, _) -> {
                if (!other.containsKey(fact) && !other.containsKey(Facet.GONE.name())) {
                    count(counts, mention, facet(fact, true, false));
                }
            });
        }
        return counts.entrySet().stream()
                .map(entry -> new Difference(entry.getKey().mention(), entry.getKey().facet(), entry.getValue()))
                .toList();
    }

    private static void count(Map<Difference, Integer> counts, Mention mention, Facet facet) {
        counts.merge(new Difference(mention, facet, 1), 1, Integer::sum);
    }

    private static Facet facet(String fact, boolean was, boolean is) {
        for (var facet : Facet.values()) {
            if (facet.name().equals(fact)) {
                return facet;
            }
        }
        return !was ? Facet.EVIDENCE_ADDED : is ? Facet.EVIDENCE_CHANGED : Facet.EVIDENCE_TAKEN;
    }

    private static Map<Integer, Map<String, String>> facts(String mark) {
        var facts = new HashMap<Integer, Map<String, String>>();
        for (var fact : mark.split(" ")) {
            int dot = fact.indexOf('.');
            int equals = fact.indexOf('=');
            if (dot > 0 && equals > dot) {
                facts.computeIfAbsent(Integer.valueOf(fact.substring(0, dot)), _ -> new LinkedHashMap<>())
                        .put(fact.substring(dot + 1, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }

    /// A few digits that tell one thing from another.
    static String digest(Object thing) {
        return TextHash.of(thing.toString()).toString().substring(0, DIGITS);
    }
}
