package zhagen.ui.memos;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Participant;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TheoryModel;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Dress;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Overlay;
import zhagen.ui.workbench.Workbench;

/// A page that floats above any screen, to write down a thought about what is looked at there. Screen thread.
public final class MemoQuick extends VBox implements Overlay.Layered {

    static final Command DONE = Area.of("memoQuick").command("done", "Ctrl+Enter");

    private static final double WIDTH = 480;
    private static final double HEIGHT = 380;

    private final Workbench workbench;
    private final MemoEditor editor;
    private final ThingFinder finder;
    private final MemoSheet sheet;

    private MemoQuick(Workbench workbench, List<Link> about) {
        this.workbench = workbench;
        this.editor = new MemoEditor(workbench);
        this.finder = new ThingFinder(workbench);
        this.sheet = new MemoSheet(workbench, editor, finder);
        getStyleClass().add("memo-quick");
        Dress.on(this);
        setPrefSize(WIDTH, HEIGHT);
        editor.begin(typeFor(workbench.now().get(), about), about);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().setAll(head(), sheet);
        var written = written(about);
        if (!written.isEmpty()) {
            var title = workbench.say().text(new Label(), "memos.already");
            title.getStyleClass().add("heading");
            var before = new VBox(6, title, chips(written));
            before.getStyleClass().add("written");
            getChildren().add(before);
        }
        addEventFilter(KeyEvent.ANY, pressed -> {
            if (workbench.keymap().means(pressed, DONE)) {
                workbench.overlay().hide();
                pressed.consume();
            }
        });
    }

    /// A new memo about `about`, in the middle of the window.
    public static void show(Workbench workbench, List<Link> about) {
        show(workbench, middle(workbench), about);
    }

    /// A new memo about `about`, beside what it is about.
    ///
    /// @param beside in the coordinates of the scene
    public static void show(Workbench workbench, Bounds beside, List<Link> about) {
        var quick = new MemoQuick(workbench, about);
        workbench.overlay().show(quick, beside, quick::end);
        quick.sheet.focus();
    }

    private static Bounds middle(Workbench workbench) {
        var overlay = workbench.overlay();
        return overlay.localToScene(
                new BoundingBox((overlay.getWidth() - WIDTH) / 2, overlay.getHeight() * 0.18, 0, 0));
    }

    /// What a memo about such a thing usually is.
    private static Memo.Type typeFor(Snapshot now, List<Link> about) {
        var first = about.isEmpty() ? null : about.getFirst();
        return switch (first) {
            case null -> Memo.Type.REFLEXIVE;
            case Link.ToPlace _ -> Memo.Type.CODE;
            case Link.ToItem(var id) -> switch (now.find(id).orElse(null)) {
                case Relation _,TheoryModel _ -> Memo.Type.THEORETICAL;
                case Source _,Participant _ -> Memo.Type.CASE;
                case Memo memo -> memo.type();
                case null, default -> Memo.Type.CODE;
            };
        };
    }

    @Override
    public boolean stepBack() {
        return sheet.stepBack();
    }

    private HBox head() {
        var title = workbench.say().text(new Label(), "memos.quick");
        title.getStyleClass().add("pane-title");
        var done = workbench.say().tip(workbench.say().text(new Button(), "memos.done"), "memos.done.tip",
                workbench.keymap().first(DONE));
        done.getStyleClass().setAll("button", "chip");
        done.setOnAction(_ -> workbench.overlay().hide());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, filler, done);
        head.getStyleClass().add("quick-head");
        return head;
    }

    private List<Memo> written(List<Link> about) {
        var now = workbench.now().get();
        return about.stream().flatMap(link -> about(now, link).stream()).distinct().limit(4).toList();
    }

    private static List<Memo> about(Snapshot now, Link link) {
        return switch (link) {
            case Link.ToItem(var item) -> MemosAbout.of(now, item);
            case Link.ToPlace(var place) -> MemosAbout.of(now, place);
        };
    }

    private FlowPane chips(List<Memo> memos) {
        var things = new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
        var chips = new FlowPane(6, 6);
        memos.stream()
                .flatMap(memo -> things.of(memo).stream())
                .forEach(thing -> chips.getChildren().add(new Chip(workbench, thing, null)));
        return chips;
    }

    private void end() {
        sheet.close();
        editor.close();
        finder.close();
    }
}
