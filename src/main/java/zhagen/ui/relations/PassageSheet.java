package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.ui.links.Dress;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Overlay;
import zhagen.ui.workbench.Workbench;

/// What a passage claims: a new relation that it says, or a relation or place in a paradigm that it speaks for or against. It floats beside
/// the passage. Screen thread.
public final class PassageSheet extends VBox implements Overlay.Layered {

    private static final double WIDTH = 500;
    private static final double HEIGHT = 340;
    private static final int QUOTED = 120;

    private final Workbench workbench;
    private final Place place;
    private final ThingFinder finder;
    private final RelationDraft draft;
    private final RelationForm form;

    private PassageSheet(Workbench workbench, Place place) {
        super(10);
        this.workbench = workbench;
        this.place = place;
        this.finder = new ThingFinder(workbench);
        this.draft = new RelationDraft(workbench, (from, type, to) -> {
            Id<Relation> id = Id.random();
            workbench.act((now, by) -> Relations.read(now, by, id, type, from, to, place))
                    .thenAccept(_ -> workbench.onScreen(() -> workbench.tell(zhagen.model.Label.of(
                            "relations.read", Relations.nameOf(workbench.now().get(), id)))));
        });
        this.form = new RelationForm(workbench, draft, finder,
                (anchor, prompt, find, chosen) -> FindBox.showOver(this, workbench, anchor, prompt, find, chosen));
        getStyleClass().addAll("sheet", "passage-sheet");
        Dress.on(this);
        setPrefSize(WIDTH, HEIGHT);
        var title = workbench.say().text(new Label(), "relations.passage");
        title.getStyleClass().add("title");
        var words = new Label();
        workbench.quotes().words(place, said -> words.setText(workbench.messages().get().say(
                "links.quoted", Names.cut(said, QUOTED))));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("second");
        getChildren().setAll(title, words, form, evidence());
        draft.open().subscribe((_, open) -> {
            if (!open) {
                workbench.overlay().hide();
            }
        });
    }

    /// Asks what the words at a place say.
    ///
    /// @param anchor where the words are, in the coordinates of the scene
    public static void show(Workbench workbench, Place place, Bounds anchor) {
        var sheet = new PassageSheet(workbench, place);
        workbench.overlay().show(sheet, anchor, sheet.finder::close);
        workbench.overlay().applyCss();
        workbench.overlay().layout(); // what floats over the sheet takes its size
        sheet.draft.begin(sheet.codesHere());
        sheet.form.goOn();
    }

    /// The two codes that the passage has are the likeliest ends.
    private Set<Id<Code>> codesHere() {
        var now = workbench.now().get();
        var span = place.within(now.get(place.source()).length());
        return now.pointingAt(place.source(), Coding.class).stream()
                .filter(coding -> coding.place().span() != null && coding.place().span().overlaps(span))
                .map(Coding::code)
                .distinct()
                .limit(2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private VBox evidence() {
        var or = workbench.say().text(new Label(), "relations.passage.or");
        or.getStyleClass().add("heading");
        var buttons = new HBox(8, claims(Evidence.Stance.SUPPORTING), claims(Evidence.Stance.CONTRADICTING));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, or, buttons);
    }

    private Button claims(Evidence.Stance stance) {
        var button = workbench.say().text(
                new Button(), "relations.passage." + stance.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("button", "plain");
        button.setOnAction(_ -> FindBox.showOver(
                this, workbench, form, "relations.passage.which", this::claimsCalled, thing -> support(thing, stance)));
        return button;
    }

    private List<Thing> claimsCalled(String typed) {
        var now = workbench.now().get();
        var things = new Things(now, workbench.project().texts(), workbench.messages().get());
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(finder.find(typed, EnumSet.of(Thing.Sort.RELATION)));
        now.all(Placing.class)
                .flatMap(placing -> things.of(placing).stream())
                .filter(thing -> thing.name().toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(found::add);
        return found;
    }

    private void support(Thing thing, Evidence.Stance stance) {
        workbench.overlay().hide();
        workbench.now().get().find(new Id<Item>(thing.link().target().value())).ifPresent(claim -> workbench.act(
                (now, by) -> Relations.support(now, by, claim.id(), List.of(place), stance)));
    }

    @Override
    public boolean stepBack() {
        return getChildren().removeIf(FindBox.class::isInstance);
    }
}
