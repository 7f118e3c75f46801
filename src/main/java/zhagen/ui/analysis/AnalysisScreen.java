package zhagen.ui.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Holdout;
import zhagen.model.Item;
import zhagen.model.MemberCheck;
import zhagen.model.Milestone;
import zhagen.model.SamplingStep;
import zhagen.ui.claims.NegativeSheet;
import zhagen.ui.keys.Area;
import zhagen.ui.links.Dress;
import zhagen.ui.look.Styles;
import zhagen.ui.milestones.MilestonesPane;
import zhagen.ui.milestones.PriorPane;
import zhagen.ui.milestones.RoundsPane;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// The analysis: a list of its parts at the left, the chosen one beside it. Only the part that is shown stands in the window.
/// Screen thread.
public final class AnalysisScreen implements Screen {

    static final Area AREA = Area.of("analysis");

    /// One more part is one more line here, and its words.
    private static final List<Part> PARTS = List.of(
            new Part("saturation", Feather.TRENDING_UP, Set.of(), SaturationPane::new, SaturationPane.COMMANDS),
            new Part("holdout", Feather.SHUFFLE, Set.of(Holdout.class), HoldoutPane::new, List.of()),
            new Part("sampling", Feather.COMPASS, Set.of(SamplingStep.class), LedgerPane::sampling,
                    LedgerPane.COMMANDS),
            new Part("checks", Feather.USER_CHECK, Set.of(MemberCheck.class), LedgerPane::checks, LedgerPane.COMMANDS),
            new Part("negative", Feather.SLASH, Set.of(),
                    workbench -> new SheetPart(workbench, NegativeSheet::new), List.of()),
            new Part("rounds", Feather.REPEAT, Set.of(), RoundsPane::new, List.of()),
            new Part("milestones", Feather.FLAG, Set.of(Milestone.class), MilestonesPane::new, List.of()),
            new Part("prior", Feather.BOOK, Set.of(), PriorPane::new, List.of()));

    private final Workbench workbench;
    private final ListView<Part> list = new ListView<>();
    private final ObjectProperty<Part> chosen = new SimpleObjectProperty<>();
    private final Map<Part, Screen> built = new HashMap<>();
    private final StackPane centre = new StackPane();
    private final SplitPane panes;

    private AnalysisScreen(Workbench workbench) {
        this.workbench = workbench;
        panes = new SplitPane(side(), centre);
        panes.setDividerPositions(0.162);
        panes.getStyleClass().add("analysis");
        SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
        Dress.on(panes);
        Styles.sheet(panes, AnalysisScreen.class, "analysis.css");
        chosen.subscribe(this::show);
        list.getSelectionModel().selectFirst();
    }

    public static Stage stage() {
        return new Stage(
                "analysis",
                Feather.BAR_CHART_2,
                PARTS.stream().flatMap(part -> part.homeOf().stream()).collect(Collectors.toSet()),
                false,
                AnalysisScreen::new,
                Stream.concat(
                        Stream.of(AREA.fixed("part", "Up", "Down")),
                        PARTS.stream().flatMap(part -> part.commands().stream()).distinct())
                        .toList());
    }

    private Region side() {
        var title = workbench.say().text(new Label(), "analysis.title");
        title.getStyleClass().add("pane-title");
        var head = new HBox(title);
        head.getStyleClass().add("pane-head");
        list.getItems().setAll(PARTS);
        list.setCellFactory(_ -> new PartCell());
        list.getStyleClass().addAll("analysis-parts", "first-focus");
        workbench.say().name(list, "analysis.title");
        list.getSelectionModel().selectedItemProperty().subscribe(part -> {
            if (part != null) {
                chosen.set(part);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                screen(chosen.get()).focus();
                pressed.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var side = new VBox(head, list);
        side.getStyleClass().add("pane");
        side.setMinWidth(120);
        return side;
    }

    private final class PartCell extends ListCell<Part> {

        PartCell() {
            getStyleClass().add("analysis-part");
            setPrefWidth(0); // as wide as the list, whatever its words
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            textProperty().unbind();
            if (part == null || empty) {
                setText(null);
                setGraphic(null);
            } else {
                workbench.say().text(this, "analysis." + part.key());
                setGraphic(Icons.of(part.icon(), 15));
            }
        }
    }

    private Screen screen(Part part) {
        return built.computeIfAbsent(part, wanted -> wanted.build().apply(workbench));
    }

    private void show(@Nullable Part part) {
        if (part != null) {
            centre.getChildren().setAll(screen(part).node());
        }
    }

    @Override
    public Region node() {
        return panes;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void open(Item item) {
        PARTS.stream().filter(part -> part.homeOf().contains(item.getClass())).findFirst().ifPresent(part -> {
            list.getSelectionModel().select(part);
            screen(part).open(item);
        });
    }

    @Override
    public void close() {
        built.values().forEach(Screen::close);
    }
}
