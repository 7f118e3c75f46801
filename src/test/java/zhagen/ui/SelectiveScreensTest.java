package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Place;
import zhagen.model.Reason;
import zhagen.model.Relation;
import zhagen.model.Stories;
import zhagen.model.Structures;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.theory.Mains;

/// The selective stage, drawn in every language, theme and size, to be looked at.
class SelectiveScreensTest {

    private static String link(Id<?> id) {
        return Mentions.written("x", new Link.ToItem(new Id<>(id.value())));
    }

    private static String quote(Place place) {
        return Mentions.written("x", new Link.ToPlace(place));
    }

    static void write(Project project) {
        var now = project.now();
        var model = now.all(TheoryModel.class).findFirst().orElseThrow();
        var mains = Mains.all(now);
        var relations = now.all(Relation.class)
                .filter(relation -> relation.status() == Relation.Status.SUPPORTED)
                .limit(3)
                .toList();
        var said = now.pointingAt(relations.getFirst().id(), Evidence.class).getFirst().place();
        var zh = List.of(
                "在条线体制下，各部门的系统各自建设，要不要把数据交出去，成了每个部门自己掂量的事。这份掂量就是"
                        + link(mains.getFirst().id()) + "。",
                link(mains.get(1).id()) + "好的时候，" + link(relations.getFirst().id()) + "：打过交道、知道数据拿去干什么，" + quote(said)
                        + "。",
                "反复走函、对账让人却步，" + link(relations.get(1).id()) + "。慢慢地，配合变成了拖延。",
                "分管领导在场时，这种顾虑会轻很多。");
        var en = "Each department weighs whether to hand out data: that is " + link(mains.getFirst().id()) + ".";
        project.apply(it -> Stories.tell(
                it, project.by(), project.texts(), model.id(),
                new Wording(zh.stream().collect(Collectors.joining("\n\n")), en))).join();
        project.apply(it -> Codebook.rename(
                it, project.by(), mains.get(1).id(), new Wording("共享感知风险（改）", "perceived risk (renamed)"))).join();
        project.apply(it -> Stories.choose(
                it, project.by(), model.id(), mains.getFirst().id(),
                new Reason("核心范畴", "出现最多的解释不了同一部门时给时不给；它与其余主范畴都相连，去掉它路径全部断开。"))).join();
        var offered = Structures.offered(project.now(), model);
        for (var shape : Structures.Shape.values()) {
            offered.stream()
                    .filter(it -> Structures.shape(project.now(), new TypicalStructure(
                            Id.random(), model.id(), it, Wording.NONE, 0, model.origin())) == shape)
                    .findFirst()
                    .ifPresent(it -> project.apply(at -> Structures.make(
                            at, project.by(), Id.random(), model.id(), it)).join());
        }
    }

    @Test
    void theSelectiveStageIsDrawnInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        try (var project = Easel.sampleStudy(folder)) {
            assertThat(project.now().all(Code.class).filter(code -> code.level() == Level.MAIN)).isNotEmpty();
            write(project);
            Easel.inTwoSizes(project, easel -> {
                easel.go("selective");
                easel.draw("selective");
            });
        }
    }
}
