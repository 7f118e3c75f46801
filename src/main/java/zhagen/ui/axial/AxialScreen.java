package zhagen.ui.axial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Paradigm;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.ui.claims.CandidatesSheet;
import zhagen.ui.claims.NegativeSheet;
import zhagen.ui.comparison.ComparisonSheet;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Dress;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.look.Styles;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.relations.RelationDraft;
import zhagen.ui.relations.RelationForm;
import zhagen.ui.relations.RelationKeys;
import zhagen.ui.relations.RelationTypesSheet;
import zhagen.ui.relations.RelationsModel;
import zhagen.ui.relations.RelationsPane;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worktable;

/// Axial coding: what belongs to no category at the left, the board of categories in the middle with the chosen relation below it, and
/// at the right a figure of the whole or the relation closely. Screen thread.
public final class AxialScreen implements Screen {

    private static final Area BOARD = RelationKeys.AREA.inner("board");
    static final Command COMPARE = BOARD.command("compare", "C");
    static final Command GROUP = BOARD.command("group", "G");
    static final Command RENAME = BOARD.command("rename", "F2");
    static final Command RAISE = BOARD.command("raise", "P");
    static final Command LOWER = BOARD.command("lower", "Shift+P");
    static final Command REVERSE = BOARD.command("reverse", "I");
    static final Command TAKE_OUT = BOARD.command("takeOut", "U");
    static final Command CARRY = BOARD.command("carry", "X");
    static final Command MOVE_TO = BOARD.command("moveTo", "Ctrl+X");
    static final Command OPEN = BOARD.command("open", "Enter");
    static final Command CODEBOOK = BOARD.command("codebook", "O");
    static final Command PHENOMENON = BOARD.command("phenomenon", "0");
    static final Command MEMO = RelationKeys.AREA.command("memo", "M");
    /// On the board, and on what belongs to no category.
    private static final Commands<AxialScreen> AMONG_CODES = new Commands<AxialScreen>()
            .with(CARRY, AxialScreen::carryOrPutDown)
            .with(MOVE_TO, AxialScreen::moveTo)
            .with(GROUP, AxialScreen::beginCategory)
            .with(RENAME, AxialScreen::beginName)
            .with(RAISE, screen -> screen.onFirst(code -> screen.board.raise(code, 1)))
            .with(LOWER, screen -> screen.onFirst(code -> screen.board.raise(code, -1)))
            .with(REVERSE, screen -> screen.onFirst(screen.board::reverse))
            .with(TAKE_OUT, screen -> screen.board.takeOut(screen.subjects()))
            .with(OPEN, screen -> screen.onFirst(screen::open))
            .with(CODEBOOK, screen -> screen.onFirst(screen.workbench::openCode))
            .with(COMPARE, AxialScreen::compare)
            .with(PHENOMENON, screen -> screen.onFirst(screen::beginParadigm))
            .counting(BOARD.command("part", "1", "2", "3", "4", "5"), AxialScreen::place)
            .trying(BOARD.fixed("letGo", "Esc"), screen -> screen.board.letGo());
    private static final Commands<AxialScreen> ON_BOARD = new Commands<AxialScreen>()
            .with(BOARD.fixed("down", "Down"), screen -> screen.board.down())
            .with(BOARD.fixed("up", "Up"), screen -> screen.board.up())
            .with(BOARD.fixed("left", "Left"), screen -> screen.board.beside(-1))
            .with(BOARD.fixed("right", "Right"), screen -> screen.board.beside(1))
            .with(BOARD.command("pick", "Space"), screen -> screen.board.current()
                    .ifPresent(code -> screen.board.pick(code.id())));
    private static final Commands<AxialScreen> KEYS = new Commands<AxialScreen>()
            .with(RelationKeys.NEW, AxialScreen::beginRelation)
            .with(RelationKeys.AREA.command("types", "T"), screen -> RelationTypesSheet.show(screen.workbench))
            .with(RelationKeys.AREA.command("mined", "K"), screen -> screen.claims.candidates())
            .with(RelationKeys.AREA.command("negative", "V"), screen -> screen.claims.negativeCases(null))
            .with(MEMO, screen -> MemoQuick.show(screen.workbench, screen.lookedAt()));
    private static final List<Command> COMMANDS = Stream.of(
            KEYS.list(), AMONG_CODES.list(), ON_BOARD.list(), ParadigmPane.COMMANDS, RelationKeys.COMMANDS,
            CandidatesSheet.COMMANDS, NegativeSheet.COMMANDS)
            .flatMap(List::stream)
            .toList();

    private final Workbench workbench;
    private final RelationsModel relations;
    private final BoardModel board;
    private final ThingFinder finder;
    private final UnassignedPane unassigned;
    private final BoardPane table;
    private final BoardHead head;
    private final FigurePane figures;
    private final Late<RelationsPane> list;
    private final RelationDraft draft;
    private final Late<RelationForm> form;
    private final RelationBar bar;
    private final Worktable worktable;
    private final ClaimsDesk claims;
    private final SplitPane panes;
    private boolean made;

    private AxialScreen(Workbench workbench) {
        this.workbench = workbench;
        this.relations = new RelationsModel(workbench);
        this.board = new BoardModel(workbench, relations.picked());
        this.finder = new ThingFinder(workbench);
        this.figures = new FigurePane(workbench, board, relations, finder);
        this.list = new Late<>(() -> new RelationsPane(workbench, relations, figures::lookForEvidence));
        this.draft = new RelationDraft(workbench, (from, type, to) -> {
            relations.relate(from, type, to, claims().passages(from, to));
            made = true;
        });
        this.form = new Late<>(() -> new RelationForm(workbench, draft, finder,
                (anchor, prompt, find, chosen) -> FindBox.show(workbench, anchor, prompt, find, chosen)));
        this.unassigned = new UnassignedPane(workbench, board, finder.lookup());
        var menu = new BoardMenu(workbench, this::act);
        this.table = new BoardPane(workbench, board, menu::show);
        this.head = new BoardHead(workbench, board, relations, this::act);
        this.bar = new RelationBar(workbench, relations, figures);
        var usual = middle();
        var room = new StackPane(usual);
        this.worktable = new Worktable(workbench, room, usual, this::focus);
        this.claims = new ClaimsDesk(workbench, worktable, draft, () -> form.get().goOn());
        var left = new SplitPane(unassigned, claims.node());
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.5);
        left.getStyleClass().add("pane");
        panes = new SplitPane(left, room, figures);
        panes.setDividerPositions(0.17, 0.735);
        panes.getStyleClass().add("axial");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(figures, false);
        Dress.on(panes);
        Styles.sheet(panes, AxialScreen.class, "axial.css");
        for (var node : List.of(table, unassigned.list())) {
            node.addEventHandler(KeyEvent.ANY, event -> AMONG_CODES.act(event, workbench.keymap(), this));
        }
        table.addEventHandler(KeyEvent.ANY, event -> ON_BOARD.act(event, workbench.keymap(), this));
        panes.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        board.cursor().subscribe(_ -> followCursor());
        panes.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                figures.save();
            }
        });
    }

    public static Stage stage() {
        return new Stage(
                "relations",
                Feather.GIT_PULL_REQUEST,
                Set.of(Relation.class, Paradigm.class, Placing.class, Evidence.class),
                false,
                AxialScreen::new,
                COMMANDS);
    }

    private VBox middle() {
        var middle = new StackPane(table);
        middle.setMinHeight(0);
        table.visibleProperty().bind(head.showsRelations().not());
        var usual = new VBox(head, middle, bar);
        head.showsRelations().subscribe(listed -> {
            if (listed && middle.getChildren().size() == 1) {
                list.get().visibleProperty().bind(head.showsRelations());
                middle.getChildren().add(list.get());
            }
        });
        draft.open().subscribe((_, open) -> {
            if (open && !usual.getChildren().contains(form.get())) {
                usual.getChildren().add(1, form.get());
            } else if (!open && made) {
                figures.beginEvidence();
            } else if (!open) {
                focus();
            }
            made = false;
        });
        VBox.setVgrow(middle, Priority.ALWAYS);
        usual.getStyleClass().addAll("pane", "axial-middle");
        return usual;
    }

    /// What the buttons and the menu ask for, as if by key.
    private void act(Command command) {
        if (command.equals(RelationKeys.NEW)) {
            beginRelation();
        } else if (command.equals(GROUP)) {
            beginCategory();
        } else if (command.equals(COMPARE)) {
            compare();
        } else if (command.equals(RENAME)) {
            beginName();
        } else if (command.equals(MEMO)) {
            MemoQuick.show(workbench, lookedAt());
        } else if (command.equals(MOVE_TO)) {
            moveTo();
        } else if (command.equals(CARRY)) {
            carryOrPutDown();
        } else if (command.equals(TAKE_OUT)) {
            board.takeOut(subjects());
        } else {
            onFirst(code -> act(command, code));
        }
    }

    private void act(Command command, Id<Code> code) {
        if (command.equals(RAISE)) {
            board.raise(code, 1);
        } else if (command.equals(LOWER)) {
            board.raise(code, -1);
        } else if (command.equals(REVERSE)) {
            board.reverse(code);
        } else if (command.equals(OPEN)) {
            open(code);
        } else if (command.equals(PHENOMENON)) {
            beginParadigm(code);
        } else {
            workbench.openCode(code);
        }
    }

    /// What is selected where the keyboard is.
    private List<Id<Code>> subjects() {
        return unassigned.holdsKeyboard() ? unassigned.selected() : board.subjects();
    }

    private void onFirst(Consumer<Id<Code>> action) {
        subjects().stream().findFirst().ifPresent(action);
    }

    private void open(Id<Code> code) {
        if (board.board().get().spot(code).isPresent()) {
            board.open(code);
        } else {
            workbench.openCode(code);
        }
    }

    private void carryOrPutDown() {
        if (board.carried().get().isEmpty()) {
            var codes = subjects();
            board.carry(codes);
            if (!codes.isEmpty()) {
                table.requestFocus();
                workbench.tell(Label.of("axial.carrying", codes.size()));
            }
        } else {
            board.putDown(unassigned.holdsKeyboard() ? null : board.cursor().get());
        }
    }

    private void moveTo() {
        var codes = subjects();
        if (!codes.isEmpty()) {
            Node anchor = unassigned.holdsKeyboard() ? unassigned.list() : head;
            FindBox.show(
                    workbench,
                    anchor,
                    "relations.moveTo.find",
                    typed -> finder.codes(typed, code -> code.level() != Level.CONCEPT),
                    thing -> board.put(codes, new Id<>(thing.link().target().value())));
        }
    }

    private void beginCategory() {
        var codes = board.picked().get().isEmpty() && !unassigned.holdsKeyboard() ? List.<Id<Code>>of() : subjects();
        head.name("relations.newCategory.name", "", typed -> {
            board.group(typed, codes);
            table.requestFocus();
        }, table::requestFocus);
    }

    private void beginName() {
        onFirst(id -> head.name("axial.rename", workbench.now().get().get(id).name().in(workbench.language()),
                typed -> {
                    board.rename(id, typed);
                    table.requestFocus();
                }, table::requestFocus));
    }

    private void beginRelation() {
        draft.begin(new LinkedHashSet<>(subjects()));
        form.get().goOn();
    }

    private void beginParadigm(Id<Code> phenomenon) {
        figures.show(FigurePane.Figure.PARADIGM);
        figures.paradigm().begin(phenomenon);
    }

    private void place(int part) {
        figures.show(FigurePane.Figure.PARADIGM);
        figures.paradigm().place(subjects(), Placing.Part.values()[part]);
    }

    private void compare() {
        worktable.lay(new ComparisonSheet(workbench, finder.lookup(), subjects(), workbench::openCode));
    }

    /// The relation below the board is one of the category at the cursor, where that has any.
    private void followCursor() {
        var at = board.cursor().get();
        var touching = at == null ? List.<Relation>of() : workbench.now().get().pointingAt(at, Relation.class);
        if (!touching.isEmpty() && touching.stream().noneMatch(one -> one.id().equals(relations.chosen().get()))) {
            relations.chosen().set(touching.getFirst().id());
        }
    }

    /// What a memo is on: the codes while the keyboard is among them, a place in the paradigm that is looked at, or the relation.
    private List<Link> lookedAt() {
        if (table.isFocused() || unassigned.holdsKeyboard()) {
            return subjects().stream().<Link>map(Link.ToItem::new).toList();
        }
        return figures.lookedAt().<List<Link>>map(id -> List.of(new Link.ToItem(id))).orElse(List.of());
    }

    @Override
    public Region node() {
        return panes;
    }

    @Override
    public void focus() {
        var laid = worktable.sheet().get();
        if (laid != null) {
            laid.focus();
        } else if (head.showsRelations().get()) {
            list.get().focus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public void open(Item item) {
        switch (item) {
            case Relation relation -> {
                relations.reveal(relation.id());
                figures.show(FigurePane.Figure.RELATION);
            }
            case Paradigm paradigm -> {
                figures.show(FigurePane.Figure.PARADIGM);
                figures.paradigm().choose(paradigm.id());
            }
            case Placing placing -> {
                figures.show(FigurePane.Figure.PARADIGM);
                figures.paradigm().choose(placing.paradigm());
                figures.paradigm().looked().set(placing.id());
            }
            case Evidence evidence when evidence.stance() == Evidence.Stance.CONTRADICTING ->
                    claims.negativeCases(evidence.id());
            case Evidence evidence -> workbench.open((Id<? extends Item>) evidence.claim());
            default -> {}
        }
    }

    /// For what is built before it.
    private ClaimsDesk claims() {
        return claims;
    }

    @Override
    public void close() {
        claims.close();
        worktable.close();
        bar.close();
        figures.close();
        table.close();
        unassigned.close();
        board.close();
        relations.close();
        finder.close();
    }
}
