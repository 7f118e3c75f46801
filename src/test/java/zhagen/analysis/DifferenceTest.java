package zhagen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.analysis.Difference.Fate;
import zhagen.analysis.Difference.Turn;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Changes;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.PriorCodes;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Splitting;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Texts;
import zhagen.model.Wording;

class DifferenceTest {

    private final Coded coded = new Coded(4);
    private final By by = coded.by;
    private Snapshot now = coded.now;
    private Snapshot before = now;

    private void make(Change change) {
        now = now.after(change);
    }

    private Difference.OfCode only() {
        return Difference.between(before, now).codes().stream().reduce((one, other) -> {
            throw new AssertionError("more than one: " + one + ", " + other);
        }).orElseThrow();
    }

    private Code code(String name) {
        make(Codebook.create(now, by, null, Level.CATEGORY, Wording.zh(name)));
        var code = now.all(Code.class).filter(it -> it.name().says(name)).findFirst().orElseThrow();
        before = now;
        return code;
    }

    private Coding coding(Code code, int at) {
        var source = now.all(Source.class).findFirst().orElseThrow();
        var place = Place.of(source.id(), at, at + 1);
        make(OpenCoding.code(now, by, place, code.id()));
        before = now;
        return now.pointingAt(code.id(), Coding.class).stream()
                .filter(coding -> coding.place().equals(place)).findFirst().orElseThrow();
    }

    @Test
    void aCodeThatWasMergedIsToldWithTheOneThatTookItsCodings() {
        var from = code("协作经验");
        var into = code("信任");
        coding(from, 0);
        make(Codebook.merge(now, by, from.id(), into.id()));
        assertThat(only().fates()).containsExactly(Fate.MERGED);
        assertThat(only().others()).containsExactly(into.id());
        assertThat(only().strengthBefore().passages()).isEqualTo(1);
    }

    @Test
    void aCodeWithoutCodingsThatWasMergedIsKnownByItsName() {
        var from = code("协作经验");
        var into = code("信任");
        make(Codebook.merge(now, by, from.id(), into.id()));
        assertThat(only().fates()).containsExactly(Fate.MERGED);
        assertThat(only().others()).containsExactly(into.id());
    }

    @Test
    void aPartThatTookCodingsOfAWholeWasSplitFromIt() {
        var whole = code("风险");
        var coding = coding(whole, 0);
        coding(whole, 2);
        Id<Code> part = Id.random();
        make(Splitting.part(now, by, whole.id(), whole.id(), part, Wording.zh("分配风险")));
        make(Splitting.deal(now, by, whole.id(), coding.id(), part));
        assertThat(only().code().id()).isEqualTo(part);
        assertThat(only().fates()).containsExactly(Fate.SPLIT);
        assertThat(only().others()).containsExactly(whole.id());
    }

    @Test
    void whatIsRenamedMovedRaisedAndDefinedIsAllThatAtOnce() {
        var parent = code("主范畴");
        var code = code("范畴");
        make(Codebook.rename(now, by, code.id(), Wording.zh("新名")));
        make(Codebook.move(now, by, List.of(code.id()), parent.id(), 0));
        make(Codebook.level(now, by, code.id(), Level.CONCEPT));
        make(Codebook.define(now, by, code.id(), Wording.zh("它是指"), Wording.NONE, Wording.NONE));
        assertThat(only().fates())
                .containsExactlyInAnyOrder(Fate.RENAMED, Fate.MOVED, Fate.LEVEL, Fate.REDEFINED);
    }

    @Test
    void newAndDroppedCodesAreSo() {
        code("旧");
        var old = now.all(Code.class).filter(it -> it.name().says("旧")).findFirst().orElseThrow();
        make(Codebook.delete(now, by, old.id()));
        make(Codebook.create(now, by, null, Level.CONCEPT, Wording.zh("新")));
        assertThat(Difference.between(before, now).codes())
                .extracting(Difference.OfCode::fates)
                .containsExactly(Set.of(Fate.NEW), Set.of(Fate.DROPPED));
    }

    @Test
    void relationsAreGainedLostAndChanged() {
        var one = code("甲甲");
        var other = code("乙乙");
        Id<RelationType> type = Id.random();
        make(Relations.addType(now, by, type, Wording.zh("促进"), RelationType.Meaning.CAUSAL, Polarity.PLUS));
        Id<Relation> relation = Id.random();
        var without = now;
        make(Relations.relate(now, by, relation, type, one.id(), other.id()));
        var with = now;
        make(Relations.alter(now, by, relation, type, Polarity.MINUS, Relation.Basis.EXPLICIT,
                Relation.Status.SUPPORTED));
        make(Relations.support(now, by, relation, List.of(now.all(Source.class).findFirst().orElseThrow().all()),
                Evidence.Stance.SUPPORTING));
        assertThat(turns(without, with)).containsExactly(Turn.GAINED);
        assertThat(turns(with, without)).containsExactly(Turn.LOST);
        assertThat(turns(with, now)).containsExactlyInAnyOrder(Turn.POLARITY, Turn.STATUS, Turn.EVIDENCE);
    }

    private static Set<Turn> turns(Snapshot before, Snapshot after) {
        return Difference.between(before, after).relations().getFirst().turns();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsGoneThereIsNewHereAndNothingElseDiffersFromItself(long seed) {
        var random = new Random(seed);
        var texts = new HashMap<TextHash, String>(coded.texts);
        for (int i = 0; i < 120; i++) {
            var change = Changes.any(random, now, by, read(texts));
            texts.putAll(change.texts());
            make(change);
        }
        assertThat(Difference.between(now, now).isNone()).isTrue();
        assertThat(Difference.between(now, now).kept()).isEqualTo(now.count(Code.class));
        var there = Difference.between(before, now);
        var back = Difference.between(now, before);
        assertThat(there.kept()).isEqualTo(back.kept());
        assertThat(there.codes().stream().filter(it -> it.after() == null).map(it -> it.code().id()))
                .containsExactlyInAnyOrderElementsOf(
                        back.codes().stream().filter(it -> it.before() == null).map(it -> it.code().id()).toList());
        assertThat(there.kept() + there.codes().stream().filter(it -> it.after() != null).count())
                .isEqualTo(now.count(Code.class));
    }

    private static Texts read(Map<TextHash, String> texts) {
        return hash -> texts.get(hash);
    }

    @Test
    void roundsTellWhatIsNewConfirmedEnrichedAndNotMet() {
        var kept = code("留");
        var lost = code("失");
        coding(kept, 0);
        coding(lost, 1);
        Id<Round> second = Id.random();
        make(Studies.beginRound(now, by, second, Wording.zh("第二轮")));
        var later = new By(by.coder(), second, Instant.parse("2025-09-12T02:00:00Z"));
        var source = now.all(Source.class).findFirst().orElseThrow();
        make(OpenCoding.code(now, later, Place.of(source.id(), 2, 3), kept.id()));
        assertThat(verdicts("留")).containsExactly(RoundsOfCodes.Verdict.NEW, RoundsOfCodes.Verdict.CONFIRMED);
        assertThat(verdicts("失")).containsExactly(RoundsOfCodes.Verdict.NEW, RoundsOfCodes.Verdict.NOT_MET);
        make(Codebook.create(now, later, kept.id(), Level.CONCEPT, Wording.zh("新概念")));
        assertThat(verdicts("留")).containsExactly(RoundsOfCodes.Verdict.NEW, RoundsOfCodes.Verdict.ENRICHED);
        assertThat(verdicts("新概念")).containsExactly(RoundsOfCodes.Verdict.UNUSED, RoundsOfCodes.Verdict.UNUSED);
    }

    private List<RoundsOfCodes.Verdict> verdicts(String name) {
        return RoundsOfCodes.of(now).rows().stream()
                .filter(row -> row.code().name().says(name)).findFirst().orElseThrow().verdicts();
    }

    @Test
    void codesThatATheoryBroughtAreFollowedToWhatTheyAreByNow() {
        make(PriorCodes.bring(now, by, Id.random(), "ICAF", List.of(
                PriorCodes.Element.of(Wording.zh("信任"), List.of()),
                PriorCodes.Element.of(Wording.zh("制度"), List.of()),
                PriorCodes.Element.of(Wording.zh("成本"), List.of()),
                PriorCodes.Element.of(Wording.zh("甲"), List.of()))));
        var brought = now;
        var experience = code("协作经验");
        make(Codebook.merge(now, by, named("信任").id(), experience.id()));
        make(Codebook.delete(now, by, named("成本").id()));
        var mapping = PriorMapping.of(brought, now).rows();
        assertThat(mapping).extracting(row -> row.prior().name().zh()).containsExactly("甲", "信任", "制度", "成本");
        assertThat(mapping).extracting(PriorMapping.Row::fates)
                .containsExactly(Set.of(), Set.of(Fate.MERGED), Set.of(), Set.of(Fate.DROPPED));
        assertThat(mapping.get(1).finals()).extracting(Code::id).containsExactly(experience.id());
        assertThat(mapping.get(3).finals()).isEmpty();
        assertThat(mapping.get(0).strength()).isEqualTo(new Counting(now).of(named("甲")));
    }

    private Code named(String name) {
        return now.all(Code.class).filter(it -> it.name().says(name)).findFirst().orElseThrow();
    }
}
