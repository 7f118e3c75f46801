package zhagen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Merging;
import zhagen.model.OpenCoding;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Reason;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;

class DuplicatesTest {

    private static final By BY = new By(Id.random(), Id.random(), Instant.parse("2025-03-01T08:00:00Z"));
    private static final By LATER = new By(BY.coder(), BY.round(), BY.at().plus(Duration.ofDays(7)));
    private static final Reason WHY = new Reason("", "一个说制度，一个说意愿。");

    private final List<Item> items = new ArrayList<>();
    private final Source source = new Source(
            Id.random(), Source.Type.INTERVIEW, "A01", "", null, "zh", TextHash.of("A01"), 100_000, 1, Values.NONE,
            Source.Provenance.HERE, Origin.of(BY));

    DuplicatesTest() {
        items.add(source);
        items.add(new Coder(BY.coder(), "王敏", "王", 0, Origin.of(BY)));
        items.add(new Round(BY.round(), 1, Wording.zh("第一轮"), Origin.of(BY)));
    }

    /// One code is made a second after the other, all of them before anything is decided.
    private By next() {
        return new By(BY.coder(), BY.round(), BY.at().minusSeconds(10_000 - items.size()));
    }

    private Code code(String zh, String en, String... aliases) {
        var code = Code.of(next(), null, items.size() * 8, Level.CONCEPT, new Wording(zh, en)).called(List.of(aliases));
        items.add(code);
        return code;
    }

    private Code defined(String name, String zh, String en) {
        var code = Code.of(next(), null, items.size() * 8, Level.CONCEPT, Wording.zh(name))
                .defined(new Wording(zh, en), Wording.NONE, Wording.NONE);
        items.add(code);
        return code;
    }

    private void coding(Code code, int start, int end) {
        items.add(Coding.of(BY, Place.of(source.id(), start, end), code.id()));
    }

    private static List<Finding> find(Snapshot now) {
        return Duplicates.find(now, NearNames.of(now, Pinyin.get()));
    }

    private List<Finding> find() {
        return find(Snapshot.of(items));
    }

    private static Set<Set<Id<Code>>> pairs(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Set.of(finding.one().id(), finding.other().id()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
            "信息孤島, 信息孤岛, SAME", "KPI 考核, ＫＰＩ考核, SAME", "data-sharing, Data sharing, SAME",
            "Sharing data, data shares, FORM",
            "信息古道, 信息孤岛, SOUND", "责任边界不明, 责任边界不清, ALIKE", "Departmental intrests, departmental interests, ALIKE",
            "数据共享风险, 共享风险, PART"
    })
    void namesThatAreNearlyOneAreFound(String one, String other, NearNames.Nearness how) {
        code(one, "");
        code("部门利益", "Something else");
        code("", other);

        assertThat(find()).singleElement().satisfies(finding -> {
            assertThat(finding.likenesses()).containsExactly(new Likeness.Names(one, other, how));
            assertThat(finding.same()).isEqualTo(how == NearNames.Nearness.SAME);
        });
    }

    @Test
    void anAliasThatIsAnothersNameIsFound() {
        var islands = code("信息孤岛", "", "数据烟囱");
        var silos = code("数据烟囱", "Silos");

        assertThat(pairs(find())).containsExactly(Set.of(islands.id(), silos.id()));
    }

    @Test
    void numbersTellNamesApart() {
        code("第一轮访谈对象12", "Group of people 12");
        code("第一轮访谈对象13", "Group of people 13");

        assertThat(find()).isEmpty();
    }

    @Test
    void nearlyTheSamePassagesAreFoundAndCounted() {
        var one = code("各建各的", "");
        var other = code("信息孤岛", "");
        for (int i = 0; i < 4; i++) {
            coding(one, i * 100, i * 100 + 40);
            coding(other, i * 100 + 2, i * 100 + 40);
        }
        coding(one, 1_000, 1_040);
        var far = code("部门利益", "");
        coding(far, 0, 90);
        coding(far, 100, 190);
        coding(far, 300, 390);

        assertThat(find()).singleElement().satisfies(finding -> {
            assertThat(finding.one()).isEqualTo(one);
            var extents = (Likeness.Extents) finding.likenesses().getFirst();
            assertThat(extents.common()).isEqualTo(4);
            assertThat(extents.passages()).isEqualTo(0.8);
            assertThat(extents.characters()).isEqualTo(152.0 / 200);
            assertThat(finding.same()).isFalse();
        });
    }

    @Test
    void exactlyTheSamePassagesAreTheSame() {
        var one = code("各建各的", "");
        var other = code("信息孤岛", "");
        for (var code : List.of(one, other)) {
            coding(code, 10, 20);
            coding(code, 50, 90);
        }

        assertThat(find()).singleElement().matches(Finding::same);
    }

    @Test
    void aCategoryAndItsMemberAreNoDuplicatesForStandingAtTheSamePlaces() {
        var category = code("协作", "");
        var member = Code.of(BY, category.id(), 8, Level.CONCEPT, Wording.zh("信任"));
        items.add(member);
        for (int i = 0; i < 3; i++) {
            coding(category, i * 10, i * 10 + 8);
            coding(member, i * 10, i * 10 + 8);
        }

        assertThat(find()).isEmpty();
    }

    @Test
    void nearlyTheSameDefinitionsAreFoundInEitherLanguage() {
        var one = defined("信任", "部门之间因多次合作而形成的相互信任程度。", "");
        var other = defined("协作经验", "部门之间因多次合作而形成的相互信任的程度", "");
        var third = defined("风险", "", "Fear of being blamed when shared data goes wrong.");
        var fourth = defined("担责", "", "fear of being blamed, when shared data goes wrong");
        defined("成本", "为共享数据所付出的人力与时间。", "The people and the time that sharing takes.");

        var findings = find();

        assertThat(pairs(findings)).containsExactlyInAnyOrder(
                Set.of(one.id(), other.id()), Set.of(third.id(), fourth.id()));
        assertThat(findings.getFirst().likenesses()).containsExactly(new Likeness.Definitions(1));
    }

    @Test
    void aDecisionSettlesAPairUntilOneOfThemChanges() {
        var one = code("责任边界不明", "");
        var other = code("责任边界不清", "");
        var now = Snapshot.of(items);
        now = now.after(Merging.keepBoth(now, BY, one.id(), other.id(), WHY));

        assertThat(find(now)).singleElement().satisfies(finding -> {
            assertThat(finding.settled()).isTrue();
            assertThat(finding.decision().body()).isEqualTo(WHY.words());
        });

        now = now.after(Codebook.rename(now, LATER, one.id(), Wording.zh("责任边界未清")));

        assertThat(find(now)).singleElement().satisfies(finding -> {
            assertThat(finding.settled()).isFalse();
            assertThat(finding.decision()).isNotNull();
        });
    }

    @Test
    void aNewCommonPassageUnsettlesWhatWasDecided() {
        var one = code("各建各的", "");
        var other = code("信息孤岛", "");
        for (var code : List.of(one, other)) {
            coding(code, 10, 20);
            coding(code, 50, 90);
        }
        var now = Snapshot.of(items);
        now = now.after(Merging.keepBoth(now, BY, one.id(), other.id(), WHY));
        assertThat(find(now)).allMatch(Finding::settled);

        for (var code : List.of(one, other)) {
            now = now.after(OpenCoding.code(now, LATER, Place.of(source.id(), 500, 520), code.id()));
        }

        assertThat(find(now)).noneMatch(Finding::settled);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyPlantedDuplicateIsFoundAndNothingElseInWhateverOrderCodesCome(long seed) {
        var random = new Random(seed);
        var planted = plant(random);

        var findings = find();

        assertThat(pairs(findings)).isEqualTo(planted);
        Collections.shuffle(items, random);
        assertThat(find()).isEqualTo(findings);
    }

    private Set<Set<Id<Code>>> plant(Random random) {
        var planted = new ArrayList<Set<Id<Code>>>();
        for (int i = 0; i < 60; i++) {
            var zh = letters(random, 8, 0x4E00, 0x9000);
            var en = letters(random, 9, 'a', 'e') + "lt " + letters(random, 7, 'a', 'z') + "nd";
            var original = code(zh, en);
            for (int k = 0; k < 3; k++) {
                int at = random.nextInt(90_000);
                coding(original, at, at + 30);
            }
            int cut = random.nextInt(8);
            var twin = switch (i % 6) {
                case 0 -> code("“" + zh + "”", "");
                case 1 -> code(zh.substring(0, cut) + zh.substring(cut + 1), "");
                case 2 -> code("", en.toUpperCase().replace(' ', '-'));
                case 3 -> code("", en.split(" ")[1] + "s " + en.split(" ")[0]);
                case 4 -> shifted(original, code(letters(random, 8, 0x4E00, 0x9000), ""), random);
                default -> code(letters(random, 8, 0x4E00, 0x9000), "", zh);
            };
            planted.add(Set.of(original.id(), twin.id()));
        }
        return Set.copyOf(planted);
    }

    private Code shifted(Code original, Code twin, Random random) {
        List.copyOf(items).forEach(item -> {
            if (item instanceof Coding coding && coding.code().equals(original.id())) {
                var span = coding.place().span();
                int by = random.nextInt(5);
                coding(twin, span.start() + by, span.end() + by);
            }
        });
        return twin;
    }

    private static String letters(Random random, int length, int from, int to) {
        return random.ints(length, from, to)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
