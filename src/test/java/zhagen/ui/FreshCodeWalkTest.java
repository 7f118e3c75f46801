package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Place;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.codebook.CodeRow;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;
import zhagen.ui.retrieval.RetrievalPane;

/// A code that has just been made is known wherever codes are listed, counted or found.
class FreshCodeWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @Test
    void aNewInVivoCodeIsInEveryListAndCountAtOnce() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("open");
        walk.settle();
        var before = walk.now();
        var reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        var place = freeAnswer();
        Screen.run(() -> walk.workbench().openPassage(place));
        walk.settle();
        var span = new Span(place.within(0).start(), place.within(0).start() + 6);
        Screen.run(() -> {
            reader.select(span);
            reader.requestFocus();
        });
        walk.key(KeyCode.V);
        walk.until(() -> walk.now().count(Coding.class) == before.count(Coding.class) + 1);
        walk.settle();

        var code = walk.now().all(Code.class).filter(it -> !before.has(it.id())).findFirst().orElseThrow();
        var name = code.name().zh();
        assertThat(((ListView<?>) walk.node(".code-tree")).getItems())
                .anyMatch(row -> row instanceof CodeRow line && line.code().id().equals(code.id()));
        assertThat(reader.marks()).anyMatch(mark -> mark.name().equals(name) && mark.span().equals(span));
        assertThat(walk.texts(".recent-code")).contains(name);
        walk.until(() -> walk.workbench().counts().of(code.id()).passages() == 1);
        assertThat(walk.workbench().counts().of(code.id()).people()).isEqualTo(1);
        assertThat(walk.texts("#codings")).containsExactly(before.count(Coding.class) + 1 + " 处标注");

        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.isThere(".code-picker"));
        walk.write(name);
        walk.settle();
        assertThat(walk.texts(".code-picker .label")).anyMatch(words -> words.contains(name));
        walk.push(KeyCode.ESCAPE);

        walk.push(KeyCode.CONTROL, KeyCode.J);
        walk.settle();
        var pane = (RetrievalPane) walk.node(".passages");
        assertThat(Screen.on(() -> pane.model().found().get().passages())).singleElement()
                .satisfies(passage -> assertThat(passage.place().span()).isEqualTo(span));
    }

    private Place freeAnswer() {
        var now = walk.now();
        return now.all(Turn.class)
                .filter(turn -> turn.words().length() > 40 && turn.speaker() != null
                        && now.get(turn.speaker()).participant() != null)
                .filter(turn -> now.pointingAt(turn.source(), Coding.class).stream()
                        .noneMatch(coding -> coding.place().within(0).overlaps(turn.words())))
                .map(turn -> new Place(turn.source(), turn.words()))
                .findFirst()
                .orElseThrow();
    }
}
