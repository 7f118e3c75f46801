package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.Turn;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// Two coders on one machine: whose work is seen, counted and coloured, is the choice of whoever sits there.
class CodersWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void whoCodesBlindSeesCountsAndStripesOfNobodyElseAndLosesNothing() {
        walk.go("open");
        var all = walk.now();
        var first = walk.project().by().coder();
        Id<Coder> second = Id.random();
        walk.project().apply(now -> Studies.addCoder(now, walk.project().by(), second, "李雷", "李")).join();
        walk.settle();
        Screen.run(() -> walk.workbench().workAs(second, walk.project().by().round()));
        var source = all.all(Source.class).findFirst().orElseThrow();
        var turn = all.pointingAt(source.id(), Turn.class).get(3);
        var code = all.all(Coding.class).map(Coding::code).findFirst().orElseThrow();
        var place = new Place(source.id(), turn.words());
        walk.project().apply(now -> OpenCoding.code(now, walk.project().by(), place, code)).join();
        walk.settle();
        int together = walk.now().count(Coding.class);
        assertThat(walk.isShown("#unseen")).isFalse();

        Screen.run(() -> walk.workbench().eyes().close(true));
        walk.settle();
        assertThat(seen().all(Coding.class)).singleElement().satisfies(coding -> {
            assertThat(coding.origin().coder()).isEqualTo(second);
            assertThat(coding.place()).isEqualTo(place);
        });
        assertThat(seen().count(Memo.class)).isZero();
        assertThat(seen().count(Code.class)).isEqualTo(all.count(Code.class));
        walk.until(() -> walk.workbench().counts().of(code).passages() == 1);
        assertThat(walk.texts("#unseen")).containsExactly("盲编中");
        assertThat(walk.texts("#codings")).containsExactly("1 处标注");
        walk.pictures("coders-blind");

        walk.project().apply(now -> OpenCoding.code(
                now, walk.project().by(),
                new Place(source.id(), all.pointingAt(source.id(), Turn.class).get(1).words()),
                code)).join();
        walk.settle();
        assertThat(seen().count(Coding.class)).isEqualTo(2);

        Screen.run(() -> walk.workbench().workAs(first, walk.project().by().round()));
        walk.settle();
        assertThat(seen()).isEqualTo(walk.now());
        assertThat(walk.now().count(Coding.class)).isEqualTo(together + 1);

        Screen.run(() -> walk.workbench().eyes().hide(second, true));
        walk.settle();
        assertThat(seen().all(Coding.class)).noneMatch(coding -> coding.origin().coder().equals(second));
        assertThat(walk.texts("#unseen")).containsExactly("已隐藏 1 位编码者");
    }

    @Test
    void theTextIsColouredByCoderWithInitialsAndALegendAndByCodeAgain() {
        walk.go("open");
        Id<Coder> second = Id.random();
        walk.project().apply(now -> Studies.addCoder(now, walk.project().by(), second, "李雷", "李")).join();
        walk.settle();
        var source = walk.now().all(Source.class).findFirst().orElseThrow();
        var codings = walk.now().pointingAt(source.id(), Coding.class);
        Screen.run(() -> walk.workbench().workAs(second, walk.project().by().round()));
        codings.stream().map(Coding::place).distinct().limit(6).forEach(place -> walk.project()
                .apply(now -> OpenCoding.code(now, walk.project().by(), place, codings.getLast().code()))
                .join());
        walk.settle();
        var reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        assertThat(reader.marks()).noneMatch(mark -> mark.name().startsWith("李 "));
        assertThat(walk.isShown(".coder-legend")).isFalse();

        Screen.run(reader::requestFocus);
        walk.push(KeyCode.C);
        walk.settle();
        assertThat(reader.marks()).filteredOn(mark -> mark.name().startsWith("李 ")).hasSize(6)
                .allMatch(mark -> mark.hue() == walk.now().get(second).hue());
        assertThat(reader.marks()).filteredOn(mark -> !mark.name().startsWith("李 ")).isNotEmpty()
                .allMatch(mark -> mark.hue() == 0);
        assertThat(walk.texts(".coder-legend .label")).contains("李 · 李雷  6");
        walk.pictures("coders-colours");

        walk.push(KeyCode.C);
        walk.settle();
        assertThat(reader.marks()).noneMatch(mark -> mark.name().startsWith("李 "));
        assertThat(walk.isShown(".coder-legend")).isFalse();
    }

    private Snapshot seen() {
        return Screen.on(() -> walk.workbench().now().get());
    }
}
