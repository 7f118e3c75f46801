package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.By;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Mentions;
import zhagen.project.Project;
import zhagen.ui.look.Screen;

/// The memos, drawn in every language, theme and size, to be looked at.
class MemosScreensTest {

    private static Memo write(Project project) {
        var now = project.now();
        var coding = now.all(Coding.class).filter(Coding::exemplar).findFirst().orElseThrow();
        var code = now.get(coding.code());
        var body = """
                ## 从一段原话说起
                %s 不是“不愿意”，而是**没有人接得住**。见 %s 与 %s。

                %s

                - 推动能开门，不能留门
                - 下一步：找一个*没有纪要*也给了的例子
                """.formatted(
                Mentions.written("x", new Link.ToItem(code.id())),
                Mentions.written("x", new Link.ToItem(now.all(Memo.class).findFirst().orElseThrow().id())),
                Mentions.written("责任空转", null),
                Mentions.written("x", new Link.ToPlace(coding.place())));
        Id<Memo> id = Id.random();
        project.apply(it -> Memos.write(
                it, project.by(), id, Memo.Type.THEORETICAL, "担得起，才留得住", body,
                List.of(new Link.ToItem(code.id()), new Link.ToItem(coding.place().source())))).join();
        indent(project, project.by());
        return project.now().get(id);
    }

    private static void indent(Project project, By by) {
        var outline = Memos.outline(project.now());
        for (int i : List.of(2, 3, 6, 7)) {
            project.apply(now -> Memos.indent(now, by, outline.get(i).id(), 1)).join();
        }
        project.apply(now -> Memos.indent(now, by, outline.get(7).id(), 1)).join();
    }

    private static void choose(Scene scene, int form) {
        Screen.run(() -> ((ToggleButton) List.copyOf(scene.getRoot().lookupAll(".memo-filters .segment")).get(form))
                .fire());
    }

    @Test
    void memosAreDrawnAsListAndBoardInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        try (var project = Easel.sampleStudy(folder)) {
            var memo = write(project);
            Easel.inTwoSizes(project, easel -> {
                Screen.run(() -> easel.workbench().openMemo(memo.id()));
                for (var form : List.of("list", "board")) {
                    choose(easel.scene, List.of("list", "board").indexOf(form));
                    easel.draw("memos-" + form);
                }
                assertThat(Screen.on(() -> easel.scene.lookup(".memo-board") instanceof ListView<?> board
                        && !board.getItems().isEmpty())).isTrue();
            });
        }
    }
}
