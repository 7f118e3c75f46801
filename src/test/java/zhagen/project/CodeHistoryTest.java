package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.SampleStudy;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.CodeHistory;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Merging;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Reason;
import zhagen.model.Splitting;
import zhagen.model.Wording;

class CodeHistoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T08:05:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @AutoClose
    private Project project;

    private Id<Code> silos;
    private Id<Code> islands;
    private Id<Code> category;

    @BeforeEach
    void aCodebookIsWorkedOn() {
        project = Project.create(
                temp.resolve("Study.zhagen"), Wording.zh("研究"), Examples.coder("王敏"),
                new Project.Settings(Runnable::run, CLOCK));
        category = create(Level.CATEGORY, "部门分割");
        silos = create(Level.CONCEPT, "烟囱");
        islands = create(Level.CONCEPT, "信息孤岛");
    }

    private Id<Code> create(Level level, String zh) {
        project.apply(now -> Codebook.create(now, project.by(), null, level, Wording.zh(zh))).join();
        return project.now().all(Code.class).filter(code -> code.name().says(zh)).findFirst().orElseThrow().id();
    }

    private List<String> told(Id<Code> code) {
        return project.history(project.now().get(code)).stream()
                .map(CodeHistory.Row::said)
                .map(Messages.in(Language.ZH)::say)
                .toList();
    }

    @Test
    void aCodeTellsHowItCameToBeTheNewestFirst() {
        var by = project.by();
        project.apply(now -> Codebook.rename(now, by, islands, Wording.zh("数据孤岛"))).join();
        project.apply(now -> Codebook.define(
                now, by, islands, Wording.zh("各自为政"), Wording.NONE, Wording.NONE)).join();
        project.apply(now -> Codebook.define(
                now, by, islands, Wording.zh("系统互不相通"), Wording.zh("说到系统"), Wording.NONE)).join();
        project.apply(now -> Codebook.move(now, by, List.of(islands), category, 0)).join();
        project.apply(now -> Codebook.level(now, by, islands, Level.CATEGORY)).join();
        assertThat(told(islands)).containsExactly(
                "由初始概念改为范畴", "由“顶层”移到“部门分割”", "改写定义；原为：各自为政", "写下适用规则", "写下定义",
                "由“信息孤岛”改名为“数据孤岛”", "建立");
        assertThat(told(category)).as("what happens below it is not its own").containsExactly("建立");
        assertThat(told(silos)).containsExactly("建立");
    }

    @Test
    void whatWentIntoItAndWhatItWasKeptApartFromIsTold() {
        var by = project.by();
        var ledger = create(Level.CONCEPT, "台账");
        project.apply(now -> Merging.keepBoth(now, by, islands, ledger, new Reason("保留", "两回事"))).join();
        project.apply(now -> Merging.merge(
                now, by, silos, islands, now.get(islands).name(), new Reason("合并", "一回事"))).join();
        assertThat(told(islands)).containsExactly("并入“烟囱”", "与“台账”比较后各自保留", "建立");
        assertThat(told(ledger)).containsExactly("与“信息孤岛”比较后各自保留", "建立");
    }

    @Test
    void whatWasTakenBackIsNotToldAndWhatIsDoneAgainIs() {
        project.apply(now -> Codebook.rename(now, project.by(), islands, Wording.zh("数据孤岛"))).join();
        project.undo().join();
        assertThat(told(islands)).containsExactly("建立");
        project.redo().join();
        assertThat(told(islands)).hasSize(2);
    }

    @Test
    void itsPropertiesBelongToItsHistory() {
        var id = Id.<Property>random();
        project.apply(now -> Properties.create(
                now, project.by(), id, islands, Wording.zh("程度"), Property.Scale.POLES,
                List.of(Wording.zh("低"), Wording.zh("高")))).join();
        assertThat(told(islands)).hasSize(2);
        assertThat(told(islands).getFirst()).contains("程度");
    }

    /// The sample study makes its codebook in one step, which is kept apart from its row because it is long.
    @Test
    void changesThatAreKeptApartAreTold() {
        var study = SampleStudy.bundled();
        for (var step : study.steps()) {
            project.apply(now -> step.make(now, project.by())).join();
        }
        var busy = project.now().all(Code.class)
                .max((one, other) -> Integer.compare(codings(one), codings(other)))
                .orElseThrow();
        var part = Id.<Code>random();
        project.apply(now -> Splitting.part(now, project.by(), busy.id(), busy.id(), part, Wording.zh("一部分"))).join();
        var visit = new Visit();
        for (var coding : project.now().pointingAt(busy.id(), Coding.class)) {
            project.apply(visit, now -> Splitting.deal(now, project.by(), busy.id(), coding.id(), part)).join();
        }
        assertThat(told(busy.id())).first().isEqualTo("部分语句拆分到“一部分”");
        assertThat(told(part)).containsExactly("从“%s”拆分而来".formatted(busy.name().zh()));

        var other = project.now().all(Code.class)
                .filter(code -> !code.id().equals(busy.id()) && codings(code) > 8)
                .findFirst()
                .orElseThrow();
        project.apply(now -> Codebook.merge(now, project.by(), part, other.id())).join();
        assertThat(told(other.id())).first().isEqualTo("并入“一部分”");
    }

    private int codings(Code code) {
        return project.now().pointingAt(code.id(), Coding.class).size();
    }
}
