package zhagen.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Dismissal;
import zhagen.model.Evidence;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Location;
import zhagen.model.MemberCheck;
import zhagen.model.Memo;
import zhagen.model.Milestone;
import zhagen.model.Origin;
import zhagen.model.Page;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Placing;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Retrieval;
import zhagen.model.Round;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Study;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;
import zhagen.model.TypicalStructure;
import zhagen.model.Values;
import zhagen.model.Wording;

/// Fills a statement with an item, from left to right as [Tables] names the columns.
final class RowWriter {

    private final PreparedStatement statement;
    private int column;

    RowWriter(PreparedStatement statement) {
        this.statement = statement;
    }

    void write(Item item) throws SQLException {
        column = 0;
        own(item);
        origin(item.origin());
        id(item.id());
    }

    void writeId(Item item) throws SQLException {
        column = 0;
        id(item.id());
    }

    private void own(Item item) throws SQLException {
        switch (item) {
            case Study it -> {
                words(it.title(), it.question(), it.design());
                texts(it.numbering().concept(), it.numbering().category(), it.numbering().main(),
                        it.numbering().core());
                choice(it.numbering().order());
                choice(it.numbering().scope());
                texts(it.conventions().reference());
                flag(it.conventions().interviewersCount());
                choice(it.method().profile());
                numbers(it.method().base(), it.method().run());
                any(it.method().threshold(), Types.DOUBLE);
            }
            case Coder it -> {
                texts(it.name(), it.initials());
                number(it.hue());
            }
            case Round it -> {
                number(it.number());
                words(it.name());
            }
            case Attribute it -> {
                words(it.name());
                choice(it.scope());
                choice(it.type());
                texts(it.allowed());
                number(it.rank());
            }
            case Participant it -> {
                texts(it.codeName());
                words(it.note());
                values(it.values());
            }
            case Source it -> source(it);
            case Speaker it -> {
                id(it.source());
                texts(it.name());
                choice(it.role());
                id(it.participant());
            }
            case Turn it -> throw new IllegalArgumentException("turns are packed: " + it);
            case Page it -> {
                id(it.source());
                number(it.number());
                texts(it.label());
                number(it.begins().start());
            }
            case Reading it -> {
                id(it.source());
                id(it.coder());
                id(it.round());
                choice(it.state());
                flag(it.reserved());
            }
            case Code it -> code(it);
            case Coding it -> {
                place(it.place());
                id(it.code());
                id(it.round());
                flag(it.exemplar());
            }
            case CodeSet it -> {
                words(it.name(), it.note());
                ids(it.codes());
                number(it.rank());
            }
            case Property it -> {
                id(it.code());
                words(it.name());
                choice(it.scale());
                texts(it.values().stream().map(Wording::zh).toList());
                texts(it.values().stream().map(Wording::en).toList());
                number(it.rank());
            }
            case Location it -> {
                id(it.property());
                id(it.coding());
                any(it.at(), Types.DOUBLE);
            }
            case Memo it -> {
                choice(it.type());
                texts(it.title(), it.body());
                texts(it.links().stream().map(Links::written).toList());
                number(it.rank());
                number(it.depth());
            }
            case RelationType it -> {
                words(it.name());
                choice(it.meaning());
                choice(it.polarity());
                number(it.rank());
            }
            case Relation it -> {
                id(it.type());
                id(it.from());
                id(it.to());
                choice(it.polarity());
                choice(it.basis());
                choice(it.status());
                any(it.weight(), Types.DOUBLE);
                words(it.statement());
            }
            case Evidence it -> {
                id(it.claim());
                place(it.place());
                choice(it.stance());
                texts(it.note(), it.answer());
                texts(it.marks().stream().map(Enum::name).toList());
            }
            case TheoryModel it -> {
                choice(it.type());
                words(it.name());
                choice(it.level());
                id(it.core());
                words(it.storyline());
                texts(it.grounds().stream().map(TheoryModel.Ground::sentence).toList());
                texts(it.grounds().stream().map(TheoryModel.Ground::mark).toList());
                ids(new TreeSet<>(it.excluded()));
                number(it.rank());
            }
            case Placement it -> {
                id(it.model());
                id(it.category());
                choice(it.role());
                choice(it.timing());
                choice(it.mechanism());
                choice(it.actor());
                texts(it.key());
                any(it.at() == null ? null : it.at().x(), Types.DOUBLE);
                any(it.at() == null ? null : it.at().y(), Types.DOUBLE);
            }
            case AutocodingRule it -> {
                texts(it.name());
                choice(it.finds().by());
                texts(it.finds().words());
                choice(it.finds().unit());
                id(it.code());
                var seen = new TreeMap<>(it.seen());
                ids(seen.keySet());
                texts(seen.values().stream().map(TextHash::hex).toList());
                number(it.rank());
            }
            case Retrieval it -> {
                texts(it.name(), QueryJson.write(it.query()));
                number(it.rank());
            }
            case Paradigm it -> {
                id(it.phenomenon());
                number(it.rank());
            }
            case Placing it -> {
                id(it.paradigm());
                id(it.category());
                choice(it.part());
                number(it.rank());
            }
            case TypicalStructure it -> {
                id(it.model());
                ids(it.relations());
                words(it.connotation());
                number(it.rank());
            }
            case Dismissal it -> {
                id(it.from());
                id(it.to());
                texts(it.reason());
            }
            case Milestone it -> {
                words(it.name());
                texts(it.note());
            }
            case Holdout it -> {
                any(it.seed(), Types.BIGINT);
                id(it.stratum());
                ids(it.sources());
                id(it.frozen());
            }
            case SamplingStep it -> {
                id(it.about());
                texts(it.missing(), it.wanted());
                ids(it.cases());
                flag(it.done());
                texts(it.outcome());
                number(it.rank());
            }
            case MemberCheck it -> {
                id(it.participant());
                texts(it.checker());
                any(it.date(), Types.DATE);
                texts(it.result(), it.feedback(), it.treatment());
                number(it.rank());
            }
        }
    }

    private void source(Source it) throws SQLException {
        choice(it.type());
        texts(it.name(), it.group());
        any(it.date(), Types.DATE);
        texts(it.language(), it.text().hex());
        numbers(it.length(), it.rank());
        values(it.values());
        var from = it.provenance();
        texts(from.file(), from.sha256(), from.format(), from.encoding(), from.layout());
    }

    private void code(Code it) throws SQLException {
        id(it.parent());
        number(it.rank());
        choice(it.level());
        words(it.name(), it.definition(), it.include(), it.exclude());
        texts(it.aliases());
        number(it.hue());
        flag(it.inVivo());
        flag(it.reversed());
        texts(it.prior());
    }

    private void origin(Origin origin) throws SQLException {
        id(origin.coder());
        time(origin.made());
        id(origin.modifiedBy());
        time(origin.modified());
        texts(origin.foreignId());
    }

    private void place(Place place) throws SQLException {
        id(place.source());
        any(place.span() == null ? null : place.span().start(), Types.INTEGER);
        any(place.span() == null ? null : place.span().end(), Types.INTEGER);
    }

    private void values(Values values) throws SQLException {
        var sorted = new TreeMap<>(values.byAttribute());
        ids(sorted.keySet());
        texts(sorted.values());
    }

    private void id(@Nullable Id<?> id) throws SQLException {
        statement.setObject(++column, id == null ? null : id.value());
    }

    private void ids(Collection<? extends Id<?>> ids) throws SQLException {
        array("uuid", ids.stream().map(Id::value).toArray(UUID[]::new));
    }

    private void texts(String... texts) throws SQLException {
        for (var text : texts) {
            statement.setString(++column, text);
        }
    }

    private void texts(Collection<String> texts) throws SQLException {
        array("varchar", texts.toArray(String[]::new));
    }

    private void array(String type, Object[] elements) throws SQLException {
        statement.setArray(++column, statement.getConnection().createArrayOf(type, elements));
    }

    private void words(Wording... wordings) throws SQLException {
        for (var wording : wordings) {
            texts(wording.zh(), wording.en());
        }
    }

    private void choice(@Nullable Enum<?> choice) throws SQLException {
        statement.setString(++column, choice == null ? null : choice.name());
    }

    private void number(int number) throws SQLException {
        statement.setInt(++column, number);
    }

    private void numbers(int... numbers) throws SQLException {
        for (int number : numbers) {
            number(number);
        }
    }

    private void flag(boolean flag) throws SQLException {
        statement.setBoolean(++column, flag);
    }

    private void time(Instant time) throws SQLException {
        statement.setLong(++column, time.toEpochMilli());
    }

    private void any(@Nullable Object value, int type) throws SQLException {
        statement.setObject(++column, value, type);
    }
}
