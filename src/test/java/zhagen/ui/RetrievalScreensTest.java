package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Chain.Joint;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Filter;
import zhagen.model.Query;
import zhagen.model.Snapshot;
import zhagen.model.SpeakerRole;
import zhagen.ui.look.Screen;
import zhagen.ui.retrieval.RetrievalPane;

/// Retrieval, drawn in every language, theme and size, to be looked at.
class RetrievalScreensTest {

    private static Query query(Snapshot now) {
        var most = now.all(Code.class)
                .filter(code -> code.parent() == null)
                .max(Comparator.comparingInt(code -> codings(now, code)))
                .orElseThrow();
        return new Query(
                new Condition.OfCode(most.id(), true),
                List.of(new Filter.SpokenAs(List.of(SpeakerRole.PARTICIPANT))));
    }

    private static int codings(Snapshot now, Code code) {
        return now.children(code.id()).stream().mapToInt(child -> now.pointingAt(child.id(), Coding.class).size())
                .sum();
    }

    @Test
    void retrievalIsDrawnInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        try (var project = Easel.sampleStudy(folder)) {
            Easel.inTwoSizes(project, easel -> {
                var pane = Screen.on(() -> {
                    var found = (RetrievalPane) easel.scene.lookup(".passages");
                    found.toggle();
                    var query = query(project.now());
                    found.model().ask(query);
                    found.model().add(Joint.NEAR, new Condition.AnyCode());
                    return found;
                });
                easel.draw("retrieval");
                assertThat(Screen.on(() -> pane.model().found().get().passages())).isNotEmpty();
            });
        }
    }
}
