package zhagen.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;

/// The large project of the budgets: 500 sources of 20,000 characters, half of them Chinese, 5,000 codes and 100,000 codings; one
/// source of 1,000,000 characters with 20,000 codings, one with a single paragraph of 100,000. The same for the same seed.
public final class LargeProject {

    public static final int SOURCES = 500;
    public static final int LENGTH = 20_000;
    public static final int CODES = 5_000;
    private static final int MEMOS = 4_000;
    public static final int CODINGS = 100_000;
    public static final int LONG_LENGTH = 1_000_000;
    public static final int LONG_CODINGS = 20_000;
    public static final int PARAGRAPH = 100_000;
    /// Passages of the one code that has many.
    public static final int CROWDED = 4_000;

    public static final String LONG = "Long interview 长访谈";
    public static final String WIDE = "One paragraph 单段";

    private final By by;
    private final Words words;
    private final List<Id<Code>> codes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private LargeProject(By by, long seed) {
        this.by = by;
        this.words = new Words(seed);
    }

    /// Builds the project by changes, each of which is handed to `apply` before the next is made.
    ///
    /// @param now the snapshot at the time
    public static void build(By by, long seed, Snapshot now, Consumer<Change> apply) {
        var project = new LargeProject(by, seed);
        apply.accept(project.codebook());
        for (int from = 0; from < SOURCES; from += 50) {
            apply.accept(project.sources(from, from + 50));
        }
        apply.accept(project.source(LONG, LONG_LENGTH, LONG_CODINGS, 120));
        apply.accept(project.source(WIDE, PARAGRAPH, 500, PARAGRAPH));
        apply.accept(project.theory(now));
    }

    private Origin origin() {
        return Origin.of(by);
    }

    private Change codebook() {
        var edits = new ArrayList<Edit>();
        var mains = new ArrayList<Code>();
        var categories = new ArrayList<Code>();
        for (int i = 0; i < CODES; i++) {
            var level = i < 20 ? Level.MAIN : i < 320 ? Level.CATEGORY : Level.CONCEPT;
            var parent = level == Level.MAIN
                    ? null
                    : level == Level.CATEGORY ? mains.get(i % mains.size()) : categories.get(i % categories.size());
            var name = new Wording(words.name(true, 3) + i, words.name(false, 3) + " " + i);
            var code = Code.of(by, parent == null ? null : parent.id(), (i + 1) * 8, level, name)
                    .defined(new Wording(words.speech(true, 30), ""), Wording.NONE, Wording.NONE)
                    .coloured(parent == null ? i % Code.HUES : Code.INHERITED);
            if (level == Level.MAIN) {
                mains.add(code);
            } else if (level == Level.CATEGORY) {
                categories.add(code);
            }
            codes.add(code.id());
            edits.add(Edit.add(code));
        }
        return new Change(Label.of("change.code.create", CODES), edits);
    }

    private Change sources(int from, int to) {
        var edits = new ArrayList<Edit>();
        var texts = new HashMap<TextHash, String>();
        for (int i = from; i < to; i++) {
            source("S%03d".formatted(i), i, LENGTH, CODINGS / SOURCES, 150, edits, texts);
        }
        return new Change(Label.of("change.source.importMany", to - from), edits, texts);
    }

    private Change source(String name, int length, int codings, int turnLength) {
        var edits = new ArrayList<Edit>();
        var texts = new HashMap<TextHash, String>();
        source(name, 1_000 + length, length, codings, turnLength, edits, texts);
        return new Change(Label.of("change.source.import", name), edits, texts);
    }

    private void source(
            String name,
            int rank,
            int length,
            int codings,
            int turnLength,
            List<Edit> edits,
            Map<TextHash, String> texts) {
        boolean chinese = rank % 2 == 0;
        var text = new StringBuilder(length + 400);
        var id = Id.<Source>random();
        var items = new ArrayList<Item>();
        var participant = new Participant(Id.random(), "P-" + name, Wording.NONE, Values.NONE, origin());
        var interviewer =
                new Speaker(Id.random(), id, chinese ? "访谈者" : "Interviewer", SpeakerRole.INTERVIEWER, null, origin());
        var speaker = new Speaker(Id.random(), id, "P-" + name, SpeakerRole.PARTICIPANT, participant.id(), origin());
        var turns = new ArrayList<Turn>();
        while (text.length() < length) {
            boolean asks = turns.size() % 2 == 0 && turnLength < PARAGRAPH;
            var label = asks ? (chinese ? "访谈者：" : "Interviewer: ") : chinese ? "受访者：" : "Participant: ";
            int start = text.length();
            text.append(label).append(words.speech(chinese, asks ? turnLength / 5 : turnLength));
            turns.add(new Turn(
                    Id.random(),
                    id,
                    turns.size() + 1,
                    new Span(start, text.length()),
                    new Span(start, start + label.length()),
                    new Span(start + label.length(), text.length()),
                    asks ? interviewer.id() : speaker.id(),
                    Duration.ofSeconds(turns.size() * 20L),
                    asks ? Utterance.QUESTION : Utterance.ANSWER,
                    origin()));
            text.append('\n');
        }
        var whole = text.toString();
        var hash = TextHash.of(whole);
        texts.put(hash, whole);
        items.add(new Source(
                id,
                Source.Type.INTERVIEW,
                name,
                "Group " + rank % 7,
                null,
                chinese ? "zh" : "en",
                hash,
                whole.length(),
                rank,
                Values.NONE,
                Source.Provenance.HERE,
                origin()));
        items.add(participant);
        items.add(interviewer);
        items.add(speaker);
        items.addAll(turns);
        items.addAll(codings(id, turns, codings));
        items.forEach(item -> edits.add(Edit.add(item)));
    }

    private List<Coding> codings(Id<Source> source, List<Turn> turns, int count) {
        var random = words.random();
        var codings = new ArrayList<Coding>();
        for (int i = 0; i < count; i++) {
            var said = turns.get(random.nextInt(turns.size())).words();
            int start = said.start() + random.nextInt(Math.max(1, said.length() - 8));
            int end = Math.min(said.end(), start + 8 + random.nextInt(60));
            var place = Place.of(source, start, end);
            var code = random.nextInt(CODINGS / CROWDED) == 0
                    ? codes.getLast()
                    : codes.get(random.nextInt(codes.size()));
            codings.add(Coding.of(by, place, code));
            if (places.size() < 2_000) {
                places.add(place);
            }
        }
        return codings;
    }

    private Change theory(Snapshot now) {
        var random = words.random();
        var items = new ArrayList<Item>();
        var causal = now.all(RelationType.class)
                .filter(type -> type.meaning() == RelationType.Meaning.CAUSAL)
                .findFirst()
                .orElseThrow();
        var model = new TheoryModel(
                Id.random(),
                TheoryModel.Type.INFLUENCE,
                new Wording("大模型", "Large model"),
                Level.CATEGORY,
                null,
                Wording.NONE,
                List.of(),
                Set.of(),
                1,
                origin());
        items.add(model);
        for (int i = 0; i < 60; i++) {
            items.add(Placement.of(by, model.id(), codes.get(20 + i), Placement.Role.FACTOR));
        }
        for (int i = 0; i < 120; i++) {
            int from = random.nextInt(59);
            int to = from + 1 + random.nextInt(59 - from);
            var relation = new Relation(
                    Id.random(),
                    causal.id(),
                    codes.get(20 + from),
                    codes.get(20 + to),
                    random.nextBoolean() ? Polarity.PLUS : Polarity.MINUS,
                    Relation.Basis.EXPLICIT,
                    Relation.Status.SUPPORTED,
                    null,
                    Wording.zh(words.speech(true, 20)),
                    origin());
            items.add(relation);
            for (int k = 0; k < 5; k++) {
                items.add(Evidence.of(
                        by, relation.id(), places.get(random.nextInt(places.size())), Evidence.Stance.SUPPORTING));
            }
        }
        for (int i = 0; i < MEMOS; i++) {
            items.add(new Memo(
                    Id.random(),
                    Memo.Type.CODE,
                    words.name(true, 4),
                    words.speech(i % 2 == 0, 300),
                    List.of(new Link.ToItem(codes.get(i))),
                    i,
                    0,
                    origin()));
        }
        return new Change(
                Label.of("change.model.create", model.name()),
                items.stream().map(Edit::add).toList());
    }

    /// The project without a store.
    public static Snapshot snapshot(Function<By, Snapshot> founded, long seed) {
        var by = new By(Id.random(), Id.random(), Instant.parse("2025-01-01T00:00:00Z"));
        var states = new ArrayList<Snapshot>(List.of(founded.apply(by)));
        build(by, seed, states.getLast(), change -> states.set(0, states.getFirst().after(change)));
        return states.getFirst();
    }
}
