package zhagen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Conventions;
import zhagen.model.Dismissal;
import zhagen.model.Evidence;
import zhagen.model.Finds;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Level;
import zhagen.model.Location;
import zhagen.model.MemberCheck;
import zhagen.model.Memo;
import zhagen.model.Method;
import zhagen.model.Milestone;
import zhagen.model.Numbering;
import zhagen.model.Origin;
import zhagen.model.Page;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Placing;
import zhagen.model.Polarity;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Retrieval;
import zhagen.model.Round;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Study;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;
import zhagen.model.TypicalStructure;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;

/// Makes items of rows, from left to right as [Tables] names the columns. What many rows repeat becomes one object.
final class RowReader {

    private final ResultSet row;
    private final Map<UUID, Id<?>> ids;
    private int column;
    private @Nullable Origin last;

    /// @param ids what was read before, to be shared
    RowReader(ResultSet row, Map<UUID, Id<?>> ids) {
        this.row = row;
        this.ids = ids;
    }

    Item read(Kind kind) throws SQLException {
        column = 0;
        UUID id = required();
        var origin = origin();
        return switch (kind) {
            case STUDY -> new Study(
                    new Id<>(id), words(), words(), words(),
                    new Numbering(text(), text(), text(), text(), choice(Numbering.Order.class),
                            choice(Numbering.Scope.class)),
                    new Conventions(text(), flag()),
                    new Method(choice(Method.Profile.class), number(), number(), row.getDouble(++column)), origin);
            case CODER -> new Coder(new Id<>(id), text(), text(), number(), origin);
            case ROUND -> new Round(new Id<>(id), number(), words(), origin);
            case ATTRIBUTE -> new Attribute(
                    new Id<>(id),
                    words(),
                    choice(Attribute.Scope.class),
                    choice(Attribute.Type.class),
                    texts(),
                    number(),
                    origin);
            case PARTICIPANT -> new Participant(new Id<>(id), text(), words(), values(), origin);
            case SOURCE -> source(new Id<>(id), origin);
            case SPEAKER -> new Speaker(
                    new Id<>(id), shared(), text(), choice(SpeakerRole.class), sharedOrNull(), origin);
            case TURN -> new Turn(
                    new Id<>(id),
                    shared(),
                    number(),
                    span(),
                    span(),
                    span(),
                    sharedOrNull(),
                    duration(),
                    choice(Utterance.class),
                    origin);
            case PAGE -> new Page(new Id<>(id), shared(), number(), text(), point(), origin);
            case READING -> new Reading(
                    new Id<>(id), shared(), shared(), shared(), choice(Reading.State.class), flag(), origin);
            case CODE -> code(new Id<>(id), origin);
            case CODING -> new Coding(new Id<>(id), place(), shared(), shared(), flag(), origin);
            case CODE_SET -> new CodeSet(new Id<>(id), words(), words(), all(), number(), origin);
            case PROPERTY -> new Property(
                    new Id<>(id), shared(), words(), choice(Property.Scale.class), wordings(), number(), origin);
            case LOCATION -> new Location(new Id<>(id), shared(), shared(), row.getDouble(++column), origin);
            case MEMO -> new Memo(
                    new Id<>(id),
                    choice(Memo.Type.class),
                    text(),
                    text(),
                    texts().stream().map(Links::read).toList(),
                    number(),
                    number(),
                    origin);
            case RELATION_TYPE -> new RelationType(
                    new Id<>(id), words(), choice(RelationType.Meaning.class), choice(Polarity.class), number(),
                    origin);
            case RELATION -> new Relation(
                    new Id<>(id),
                    shared(),
                    shared(),
                    shared(),
                    choice(Polarity.class),
                    choice(Relation.Basis.class),
                    choice(Relation.Status.class),
                    decimal(),
                    words(),
                    origin);
            case EVIDENCE -> new Evidence(
                    new Id<>(id), shared(), place(), choice(Evidence.Stance.class), text(), text(), marks(), origin);
            case THEORY_MODEL -> new TheoryModel(
                    new Id<>(id),
                    choice(TheoryModel.Type.class),
                    words(),
                    choice(Level.class),
                    sharedOrNull(),
                    words(),
                    grounds(),
                    Set.copyOf(this.<Relation>all()),
                    number(),
                    origin);
            case PLACEMENT -> new Placement(
                    new Id<>(id),
                    shared(),
                    shared(),
                    choiceOrNull(Placement.Role.class),
                    choiceOrNull(Placement.Timing.class),
                    choiceOrNull(Placement.Mechanism.class),
                    choiceOrNull(Placement.Actor.class),
                    text(),
                    spot(),
                    origin);
            case AUTOCODING_RULE -> new AutocodingRule(
                    new Id<>(id),
                    text(),
                    new Finds(choice(Finds.By.class), text(), choice(Finds.Unit.class)),
                    shared(),
                    seen(),
                    number(),
                    origin);
            case RETRIEVAL -> new Retrieval(new Id<>(id), text(), QueryJson.read(text()), number(), origin);
            case PARADIGM -> new Paradigm(new Id<>(id), shared(), number(), origin);
            case PLACING -> new Placing(
                    new Id<>(id), shared(), shared(), choice(Placing.Part.class), number(), origin);
            case TYPICAL_STRUCTURE -> new TypicalStructure(new Id<>(id), shared(), all(), words(), number(), origin);
            case DISMISSAL -> new Dismissal(new Id<>(id), shared(), shared(), text(), origin);
            case MILESTONE -> new Milestone(new Id<>(id), words(), text(), origin);
            case HOLDOUT -> new Holdout(
                    new Id<>(id), row.getLong(++column), sharedOrNull(), all(), sharedOrNull(), origin);
            case SAMPLING_STEP -> new SamplingStep(
                    new Id<>(id), sharedOrNull(), text(), text(), all(), flag(), text(), number(), origin);
            case MEMBER_CHECK -> new MemberCheck(
                    new Id<>(id),
                    sharedOrNull(),
                    text(),
                    row.getObject(++column, LocalDate.class),
                    text(),
                    text(),
                    text(),
                    number(),
                    origin);
        };
    }

    private Source source(Id<Source> id, Origin origin) throws SQLException {
        return new Source(
                id,
                choice(Source.Type.class),
                text(),
                text(),
                row.getObject(++column, LocalDate.class),
                text(),
                new TextHash(text()),
                number(),
                number(),
                values(),
                new Source.Provenance(text(), text(), text(), text(), text()),
                origin);
    }

    private Code code(Id<Code> id, Origin origin) throws SQLException {
        return new Code(
                id,
                sharedOrNull(),
                number(),
                choice(Level.class),
                words(),
                words(),
                words(),
                words(),
                texts(),
                number(),
                flag(),
                flag(),
                text(),
                origin);
    }

    /// Neighbouring rows often have the same.
    private Origin origin() throws SQLException {
        Id<Coder> coder = shared();
        long made = row.getLong(++column);
        Id<Coder> modifiedBy = shared();
        long modified = row.getLong(++column);
        var foreignId = text();
        if (last == null
                || made != last.made().toEpochMilli()
                || modified != last.modified().toEpochMilli()
                || !coder.equals(last.coder())
                || !modifiedBy.equals(last.modifiedBy())
                || !foreignId.equals(last.foreignId())) {
            var instant = Instant.ofEpochMilli(made);
            last = new Origin(
                    coder, instant, modifiedBy, made == modified ? instant : Instant.ofEpochMilli(modified), foreignId);
        }
        return last;
    }

    private Place place() throws SQLException {
        Id<Source> source = shared();
        int start = row.getInt(++column);
        boolean whole = row.wasNull();
        int end = row.getInt(++column);
        return new Place(source, whole ? null : new Span(start, end));
    }

    private Span span() throws SQLException {
        return new Span(number(), number());
    }

    private Span point() throws SQLException {
        int at = number();
        return new Span(at, at);
    }

    private @Nullable Duration duration() throws SQLException {
        long millis = row.getLong(++column);
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }

    private Placement.@Nullable Spot spot() throws SQLException {
        var x = decimal();
        var y = decimal();
        return x == null || y == null ? null : new Placement.Spot(x, y);
    }

    private Values values() throws SQLException {
        var attributes = (Object[]) row.getArray(++column).getArray();
        var texts = texts();
        if (attributes.length == 0) {
            return Values.NONE;
        }
        var values = new HashMap<Id<Attribute>, String>();
        for (int i = 0; i < attributes.length; i++) {
            values.put(new Id<>((UUID) attributes[i]), texts.get(i));
        }
        return new Values(values);
    }

    private Set<Evidence.Mark> marks() throws SQLException {
        return texts().stream().map(Evidence.Mark::valueOf).collect(Collectors.toSet());
    }

    private List<TheoryModel.Ground> grounds() throws SQLException {
        var sentences = texts();
        var marks = texts();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new TheoryModel.Ground(sentences.get(i), marks.get(i)))
                .toList();
    }

    private Map<Id<Source>, TextHash> seen() throws SQLException {
        var sources = (Object[]) row.getArray(++column).getArray();
        var texts = texts();
        var seen = new HashMap<Id<Source>, TextHash>();
        for (int i = 0; i < sources.length; i++) {
            seen.put(new Id<>((UUID) sources[i]), new TextHash(texts.get(i)));
        }
        return seen;
    }

    private <T extends Item> List<Id<T>> all() throws SQLException {
        return Stream.of((Object[]) row.getArray(++column).getArray())
                .map(id -> new Id<T>((UUID) id))
                .toList();
    }

    private List<Wording> wordings() throws SQLException {
        var zh = texts();
        var en = texts();
        return IntStream.range(0, zh.size()).mapToObj(i -> new Wording(zh.get(i), en.get(i))).toList();
    }

    private List<String> texts() throws SQLException {
        return Stream.of((Object[]) row.getArray(++column).getArray())
                .map(String.class::cast)
                .toList();
    }

    private UUID required() throws SQLException {
        return Objects.requireNonNull(row.getObject(++column, UUID.class));
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> Id<T> shared() throws SQLException {
        return (Id<T>) ids.computeIfAbsent(required(), Id::new);
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> @Nullable Id<T> sharedOrNull() throws SQLException {
        var id = row.getObject(++column, UUID.class);
        return id == null ? null : (Id<T>) ids.computeIfAbsent(id, Id::new);
    }

    private String text() throws SQLException {
        return row.getString(++column);
    }

    private Wording words() throws SQLException {
        return new Wording(text(), text());
    }

    private int number() throws SQLException {
        return row.getInt(++column);
    }

    private @Nullable Double decimal() throws SQLException {
        double decimal = row.getDouble(++column);
        return row.wasNull() ? null : decimal;
    }

    private boolean flag() throws SQLException {
        return row.getBoolean(++column);
    }

    private <E extends Enum<E>> E choice(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    private <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws SQLException {
        var name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
