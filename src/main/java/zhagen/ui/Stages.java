package zhagen.ui;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Participant;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Turn;
import zhagen.ui.analysis.AnalysisScreen;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.memos.MemosScreen;
import zhagen.ui.models.ModelsScreen;
import zhagen.ui.axial.AxialScreen;
import zhagen.ui.search.Finding;
import zhagen.ui.search.SearchScreen;
import zhagen.ui.selective.SelectiveScreen;
import zhagen.ui.sources.SourcesScreen;
import zhagen.ui.workbench.Stage;

/// The stages that the rail offers, from the first words to the theory, and what accompanies them.
final class Stages {

    private Stages() {}

    static List<Stage> all(Finding finding) {
        return List.of(
                new Stage(
                        "sources",
                        Feather.FILE_TEXT,
                        Set.of(Source.class, Speaker.class, Participant.class),
                        false,
                        SourcesScreen::new,
                        SourcesScreen.COMMANDS),
                new Stage(
                        "open",
                        Feather.EDIT_3,
                        Set.of(Turn.class, Code.class, Coding.class),
                        false,
                        workbench -> new CodingScreen(workbench, finding),
                        CodingScreen.COMMANDS),
                AxialScreen.stage(),
                SelectiveScreen.stage(),
                ModelsScreen.stage(),
                AnalysisScreen.stage(),
                MemosScreen.stage(),
                new Stage(
                        "search",
                        Feather.SEARCH,
                        Set.of(),
                        true,
                        workbench -> new SearchScreen(workbench, finding),
                        SearchScreen.COMMANDS));
    }
}
