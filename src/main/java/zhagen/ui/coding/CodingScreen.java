package zhagen.ui.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Query;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.autocoding.AutocodingSheet;
import zhagen.ui.card.CountsPart;
import zhagen.ui.card.HistoryPart;
import zhagen.ui.codebook.CodeCard;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodebookPane;
import zhagen.ui.comparison.ComparisonSheet;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.decisions.DecisionsSheet;
import zhagen.ui.dimensions.DimensionsSheet;
import zhagen.ui.dimensions.PropertiesPart;
import zhagen.ui.duplicates.DuplicatesSheet;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.retrieval.RetrievalPane;
import zhagen.ui.search.Finding;
import zhagen.ui.tables.TablesSheet;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worktable;

/// The stage of open coding: sources on the left, the text in the middle, the codebook and the card of the chosen code on the
/// right, and below the text, when wanted, every passage of that code. The layout is in `coding.fxml`. Screen thread.
public final class CodingScreen implements Screen {

    static final Area AREA = Area.of("coding");
    static final Command PASSAGES = AREA.command("passages", "Ctrl+J");
    /// A memo on the passage, or on the code, wherever the keyboard is.
    static final Command MEMO = AREA.command("memo", "M");
    static final Command CORRECT = AREA.command("correct", "Ctrl+E");
    /// Says anew who speaks the turn at the caret.
    static final Command SPEAKER = AREA.command("speaker", "H");
    private static final Commands<CodingScreen> HERE = new Commands<CodingScreen>()
            .with(MEMO, CodingScreen::memoOnCode)
            .with(CORRECT, screen -> screen.reader.toggleCorrecting())
            .with(SPEAKER, screen -> screen.reader.askWhoSpeaks())
            .with(PASSAGES, CodingScreen::togglePassages)
            .with(AREA.command("compare", "Ctrl+Shift+C"), CodingScreen::compare)
            .with(AREA.command("autocode", "Ctrl+Shift+F"), CodingScreen::autocode)
            .with(AREA.command("dimensions", "Ctrl+Shift+D"), CodingScreen::place)
            .with(AREA.command("previousSource", "Alt+Up"), screen -> screen.nextSource(-1))
            .with(AREA.command("nextSource", "Alt+Down"), screen -> screen.nextSource(1));

    /// All that can be done on this screen by key.
    public static final List<Command> COMMANDS = Stream.of(
            Pen.COMMANDS, Claiming.COMMANDS, Suggesting.COMMANDS, CoderLegend.COMMANDS, SimilarPanel.COMMANDS,
            HERE.list(), CodebookPane.COMMANDS,
            RetrievalPane.COMMANDS, CorrectingDesk.COMMANDS,
            AutocodingSheet.COMMANDS, ComparisonSheet.COMMANDS, DimensionsSheet.COMMANDS, DuplicatesSheet.COMMANDS,
            DecisionsSheet.COMMANDS)
            .flatMap(List::stream)
            .toList();

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final CodingModel model;
    private final SourcesModel sources;
    private final SourceList list;
    private final CodebookPane codebook;
    private final CodeCard card;
    private final RetrievalPane passages;
    private final Desk reader;
    private final Finding finding;
    private final Worktable worktable;
    private final Subscription followed;

    @FXML
    private SplitPane root;
    @FXML
    private VBox left;
    @FXML
    private Label leftTitle;
    @FXML
    private Label leftCount;
    @FXML
    private StackPane table;
    @FXML
    private VBox middle;
    @FXML
    private Label sourceName;
    @FXML
    private Label sourceCount;
    @FXML
    private Label hint;
    @FXML
    private HBox head;
    @FXML
    private VBox paper;
    @FXML
    private StackPane desk;
    @FXML
    private SplitPane right;

    public CodingScreen(Workbench workbench, Finding finding) {
        this.workbench = workbench;
        this.lookup = new CodeLookup(workbench);
        lookup.learnFrom(finding::codesLike);
        this.model = new CodingModel(workbench, lookup);
        this.sources = new SourcesModel(workbench);
        this.list = new SourceList(workbench, sources, model);
        this.codebook = new CodebookPane(workbench, lookup);
        codebook.model().reading().bind(model.source());
        this.card = new CodeCard(
                workbench, codebook, code -> MemoQuick.show(workbench, List.of(new Link.ToItem(code.id()))));
        card.add(new PropertiesPart(workbench, this::place, codebook::focusTree));
        card.add(new CountsPart(workbench, this::retrieve));
        card.add(new HistoryPart(workbench));
        var kept = workbench.preferences().folder();
        var places = new ReadingPlaces(kept == null ? null : kept.resolve("reading"), workbench.project().folder());
        this.reader = new Desk(workbench, finding, lookup, model, codebook.model(), places);
        this.passages = new RetrievalPane(workbench, lookup, PASSAGES, new RetrievalPane.Beside(
                reader::show, place -> open(place, List.of()), this::focus));
        load();
        this.worktable = new Worktable(workbench, table, middle, this::focus);
        codebook.layOn(worktable);
        this.finding = finding;
        codebook.offer("comparison.open", this::compare);
        codebook.offer("autocode.open", this::autocode);
        codebook.offer("dimensions.open", this::place);
        codebook.offer("duplicates.show", () -> worktable.lay(new DuplicatesSheet(workbench)));
        codebook.offer("decisions.show", () -> worktable.lay(new DecisionsSheet(workbench)));
        codebook.offer("menu.tables", () -> TablesSheet.show(workbench));
        followed = Subscription.combine(
                model.source().subscribe(_ -> head()),
                workbench.messages().subscribe(this::head),
                workbench.now().subscribe(this::head),
                sources.rows().subscribe(this::head),
                reader.reader().turnsProperty().subscribe(this::head));
        if (!sources.sources().isEmpty()) {
            var unfinished = workbench.project().unfinished();
            model.source().set(sources.sources().stream()
                    .map(Source::id)
                    .filter(unfinished::contains)
                    .findFirst()
                    .or(() -> places.last().filter(workbench.now().get()::has))
                    .orElseGet(() -> sources.sources().getFirst().id()));
        }
    }

    private void load() {
        var loader = new FXMLLoader(CodingScreen.class.getResource("/zhagen/ui/coding/coding.fxml"));
        loader.setController(this);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FXML
    private void initialize() {
        var say = workbench.say();
        say.text(leftTitle, "sources.title");
        say.text(
                leftCount,
                "sources.count",
                workbench.now().map(now -> now.count(Source.class)),
                sources.characters());
        say.text(hint, "coding.hint", workbench.keymap().first(Pen.CODE));
        hint.managedProperty().bind(hint.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getChildren().add(list);
        desk.getChildren().add(reader);
        paper.getChildren().add(1, reader.correcting().bar());
        head.getChildren().addAll(readingButton(), correctButton());
        middle.getChildren().add(passages);
        paper.visibleProperty().bind(passages.large().not());
        paper.managedProperty().bind(paper.visibleProperty());
        right.getItems().addAll(codebook, card);
        root.addEventHandler(KeyEvent.ANY, event -> HERE.act(event, workbench.keymap(), this));
    }

    private Button readingButton() {
        var button = new Button("Aa");
        button.getStyleClass().setAll("button", "plain", "compact");
        button.setId("reading");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> ReadingSheet.show(workbench, button));
        workbench.say().tip(button, "reading.tip");
        return button;
    }

    private Button correctButton() {
        var button = workbench.say().text(new Button("", Icons.of(Feather.EDIT_3, 13)), "correct.begin.button");
        button.getStyleClass().setAll("button", "plain", "compact");
        button.setId("correct");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> reader.toggleCorrecting());
        workbench.say().tip(button, "correct.begin.tip", workbench.keymap().first(CORRECT));
        button.visibleProperty().bind(model.source().isNotNull().and(reader.correcting().openProperty().not()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Compares the passages of the codes that are selected.
    public void compare() {
        worktable.lay(new ComparisonSheet(workbench, lookup, codebook.model().chosen().get(), codebook::split));
    }

    /// Looks for passages that deserve a code.
    public void autocode() {
        worktable.lay(new AutocodingSheet(workbench, lookup, finding, model.source().get()));
    }

    /// Places the passages of the chosen code along its properties.
    public void place() {
        worktable.lay(new DimensionsSheet(workbench, null));
    }

    private void place(Id<Property> property) {
        worktable.lay(new DimensionsSheet(workbench, property));
    }

    /// Shows below the text what a query finds.
    private void retrieve(Query query) {
        worktable.setAside();
        passages.model().ask(query);
        if (!passages.isOpen()) {
            passages.toggle();
        }
    }

    private void togglePassages() {
        passages.toggle();
        if (!passages.isOpen()) {
            focus();
        }
    }

    private void memoOnCode() {
        var code = workbench.code().get();
        var source = list.isFocusWithin() ? model.source().get() : null;
        if (source != null) {
            MemoQuick.show(workbench, List.of(new Link.ToItem(source)));
        } else if (!passages.memo() && code != null) {
            MemoQuick.show(workbench, List.of(new Link.ToItem(code)));
        }
    }

    private void nextSource(int by) {
        var all = sources.sources();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(model.source().get())) {
                model.source().set(all.get(Math.clamp(i + by, 0, all.size() - 1)).id());
                return;
            }
        }
    }

    private void head() {
        var id = model.source().get();
        var source = id == null ? null : workbench.now().get().find(id).orElse(null);
        sourceName.setText(source == null ? "" : source.name());
        hint.setVisible(source != null && sources.coverage(source.id()).codings() == 0);
        if (source == null) {
            sourceCount.setText("");
            return;
        }
        var turns = reader.reader().turnsProperty().get();
        var coverage = sources.coverage(source.id());
        var messages = workbench.messages().get();
        var said = messages.say("coding.about", coverage.share(), coverage.codings());
        int all = workbench.now().get().pointingAt(source.id(), Turn.class).size();
        sourceCount.setText(
                turns.last() == 0 ? said
                        : messages.say("coding.where", turns.first(), turns.last(), all) + " · " + said);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        var laid = worktable.sheet().get();
        if (laid == null || middle.isVisible()) {
            reader.reader().requestFocus();
        } else {
            laid.focus();
        }
    }

    @Override
    public void open(Item item) {
        switch (item) {
            case Source source -> model.source().set(source.id());
            case Code code -> {
                workbench.code().set(code.id());
                codebook.focusTree();
            }
            case Coding coding -> {
                open(coding.place(), List.of());
                workbench.code().set(coding.code());
            }
            case Turn turn -> open(new Place(turn.source(), turn.words()), List.of());
            default -> {}
        }
    }

    @Override
    public void open(Place place, List<Span> hits) {
        worktable.setAside();
        model.source().set(place.source());
        reader.reveal(place, hits);
    }

    /// Where work that needs the room of the text is laid.
    public Worktable worktable() {
        return worktable;
    }

    /// The source that is read, for those who walk through the window.
    public Id<Source> source() {
        return Objects.requireNonNull(model.source().get());
    }

    @Override
    public void close() {
        followed.unsubscribe();
        worktable.close();
        reader.close();
        passages.close();
        card.close();
        codebook.close();
        list.close();
        sources.close();
        model.close();
        lookup.close();
    }
}
