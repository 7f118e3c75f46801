package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.Importing;
import zhagen.model.Autocoding;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Conventions;
import zhagen.model.Finds;
import zhagen.model.Finds.Unit;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;

class AutocoderTest {

    private static final String A01 = """
            访谈者：您这边的数据怎么共享？
            受访者A01：各建各的，数据根本拿不出来。我们也想共享数据！可是没有依据。
            访谈者：那责任呢？
            受访者A01：责任说不清。谁的数据谁负责；出了事也找他。
            2024年发过一个文件。
            访谈者：数据安全怎么考虑？
            受访者A01：安全第一。
            """;
    private static final String A02 = """
            访谈者：您好，请坐。
            受访者A02：好的。
            访谈者：那责任谁来担？
            受访者A02：没人担。2023 年就是这样。
            """;

    @TempDir
    private Path folder;

    private Project project;
    private SearchIndex index;

    @BeforeEach
    void importTwoInterviewsOfWhichTheFirstHasWhatTheSecondLacks() throws IOException {
        project = Project.create(
                folder.resolve("Study.zhagen"), Wording.zh("研究"), Examples.coder("王敏"),
                new Project.Settings(Runnable::run, Clock.systemUTC()));
        bring("A01", A01);
        bring("A02", A02);
        index = SearchIndex.open(
                null, project.now(), project.history(1).getFirst().number(), project.texts(), _ -> {});
        project.listen(applied -> index.follow(applied.change(), applied.now(), applied.number()));
    }

    private void bring(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".txt"), text);
        var plan = Importing.plan(List.of(file), project.now(), Progress.NONE);
        project.apply(now -> Importing.change(plan, now, project.by())).join();
    }

    @AfterEach
    void close() {
        index.close();
        project.close();
    }

    private Set<Id<Source>> all() {
        return project.now().all(Source.class).map(Source::id).collect(Collectors.toSet());
    }

    private List<Place> places(Finds.By by, String words, Unit unit) {
        index.awaitCurrent();
        return new Autocoder(project.now(), project.texts(), index::search)
                .find(new Finds(by, words, unit), all(), Progress.NONE);
    }

    private List<String> found(Finds.By by, String words, Unit unit) {
        return places(by, words, unit).stream().map(this::words).toList();
    }

    private String words(Place place) {
        var source = project.now().get(place.source());
        return place.within(source.length()).of(project.texts().read(source));
    }

    @Test
    void wordsAreFoundWithAsMuchAroundThemAsIsWanted() {
        assertThat(found(Finds.By.WORDS, "依据", Unit.FOUND)).containsExactly("依据");
        assertThat(found(Finds.By.WORDS, "数据", Unit.SENTENCE)).containsExactly(
                "您这边的数据怎么共享？", "各建各的，数据根本拿不出来。", "我们也想共享数据！", "谁的数据谁负责；", "数据安全怎么考虑？");
        assertThat(found(Finds.By.WORDS, "负责", Unit.PARAGRAPH)).containsExactly("责任说不清。谁的数据谁负责；出了事也找他。");
        assertThat(found(Finds.By.WORDS, "负责", Unit.TURN))
                .containsExactly("责任说不清。谁的数据谁负责；出了事也找他。\n2024年发过一个文件。");
    }

    @Test
    void patternsAreFoundInEverySourceWhetherTheFirstHasThemOrNot() {
        assertThat(found(Finds.By.PATTERN, "20\\d\\d ?年", Unit.FOUND)).containsExactly("2024年", "2023 年");
        assertThat(found(Finds.By.PATTERN, "2023", Unit.SENTENCE)).containsExactly("2023 年就是这样。");
        assertThat(found(Finds.By.PATTERN, "^2024", Unit.PARAGRAPH)).containsExactly("2024年发过一个文件。");
        assertThat(found(Finds.By.PATTERN, "x*", Unit.FOUND)).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodOrTakesTooLongIsRefusedInASentence() throws IOException {
        bring("A03", "访谈者：好。\n受访者A03：" + "啊".repeat(80) + "\n");
        assertThatThrownBy(() -> found(Finds.By.PATTERN, "(a", Unit.FOUND)).isInstanceOf(Refused.class)
                .hasMessageContaining("autocode.pattern");
        assertThatThrownBy(() -> found(Finds.By.PATTERN, "(啊+啊+)+\\1哦", Unit.FOUND)).isInstanceOf(Refused.class)
                .hasMessageContaining("autocode.slow");
        assertThatThrownBy(() -> found(Finds.By.SPEAKER, "nobody", Unit.TURN)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> found(Finds.By.TURNS, "3-", Unit.TURN)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> found(Finds.By.WORDS, " ", Unit.TURN)).isInstanceOf(Refused.class);
    }

    @Test
    void speakersAnswersAndNumbersGiveTurns() {
        assertThat(found(Finds.By.SPEAKER, "a02", Unit.TURN)).containsExactly("好的。", "没人担。2023 年就是这样。");
        assertThat(found(Finds.By.QUESTION, "责任", Unit.TURN)).containsExactly(
                "责任说不清。谁的数据谁负责；出了事也找他。\n2024年发过一个文件。", "没人担。2023 年就是这样。");
        assertThat(found(Finds.By.TURNS, "2，6", Unit.TURN))
                .containsExactly("各建各的，数据根本拿不出来。我们也想共享数据！可是没有依据。", "安全第一。", "好的。");
        assertThat(Autocoder.numbers("3-5, 8")).containsExactly(3, 4, 5, 8);
    }

    @Test
    void whereInterviewersDoNotCountTheyAreNotFound() {
        project.apply(now -> Studies.agree(
                now, project.by(), new Conventions(now.study().conventions().reference(), false))).join();
        assertThat(found(Finds.By.WORDS, "数据", Unit.SENTENCE)).doesNotContain("您这边的数据怎么共享？");
        assertThat(found(Finds.By.PATTERN, "您", Unit.FOUND)).isEmpty();
        assertThat(found(Finds.By.QUESTION, "责任", Unit.TURN)).hasSize(2);
    }

    @Test
    void allIsOneStepAndARuleKnowsWhatIsNewToIt() throws IOException {
        Id<Code> code = project.apply(now -> Codebook.create(
                now, project.by(), null, Level.CONCEPT, Wording.zh("责任"))).join()
                .now().all(Code.class).findFirst().orElseThrow().id();
        var finds = new Finds(Finds.By.WORDS, "责任", Unit.SENTENCE);
        Id<AutocodingRule> rule = Id.random();
        project.apply(now -> Autocoding.save(now, project.by(), rule, "责任", finds, code)).join();
        var before = project.now();
        var places = places(finds.by(), finds.words(), finds.unit());
        var seen = before.all(Source.class).collect(Collectors.toMap(Source::id, Source::text));
        project.apply(now -> Autocoding.code(now, project.by(), places, code, rule, seen)).join();
        assertThat(project.now().pointingAt(code, Coding.class)).extracting(Coding::place)
                .containsExactlyInAnyOrderElementsOf(places);
        assertThat(project.now().all(Source.class)).noneMatch(project.now().get(rule)::isNew);
        var coded = project.now();
        project.apply(now -> Autocoding.code(now, project.by(), places, code, null, Map.of())).join();
        assertThat(project.now()).isEqualTo(coded);
        bring("A03", "访谈者：好。\n受访者A03：责任在我。\n");
        assertThat(project.now().all(Source.class).filter(project.now().get(rule)::isNew).map(Source::name))
                .containsExactly("A03");
        project.undo().join();
        project.undo().join();
        assertThat(project.now()).isEqualTo(before);
    }
}
