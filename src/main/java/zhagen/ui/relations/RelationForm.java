package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.RelationType;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Signs;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The line in which a new relation is put together: from what, of which type, to what. Screen thread.
public final class RelationForm extends VBox {

    private final Workbench workbench;
    private final RelationDraft draft;
    private final ThingFinder finder;
    private final Finding finding;
    private final Button from = new Button();
    private final Button to = new Button();
    private final Button relate = new Button();
    private List<RelationType> offered = List.of();

    /// Lets the user find something in a box at a node.
    public interface Finding {
        void show(Node anchor, String prompt, Function<String, List<Thing>> find, Consumer<Thing> chosen);
    }

    public RelationForm(Workbench workbench, RelationDraft draft, ThingFinder finder, Finding finding) {
        this.workbench = workbench;
        this.draft = draft;
        this.finder = finder;
        this.finding = finding;
        getStyleClass().add("relation-form");
        visibleProperty().bind(draft.open());
        managedProperty().bind(visibleProperty());
        end(from, "relations.from", finder::categoriesFirst, thing -> {
            draft.from().set(new Id<>(thing.link().target().value()));
            goOn();
        });
        end(to, "relations.to", this::targets, thing -> {
            workbench.now().get().find(new Id<Item>(thing.link().target().value()))
                    .ifPresent(item -> draft.to().set(item.id()));
            goOn();
        });
        draft.from().subscribe(_ -> show());
        draft.to().subscribe(_ -> show());
        draft.type().subscribe(_ -> show());
        workbench.messages().subscribe(_ -> show());
        getChildren().setAll(ends(), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                draft.open().set(false);
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget() instanceof Button button) {
                button.fire();
                pressed.consume();
            }
        });
    }

    private HBox ends() {
        var type = new Choice<@Nullable RelationType>(List.of(), draft.type(), one -> Bindings.createStringBinding(
                () -> one == null ? "" : one.name().in(workbench.language()), workbench.messages()));
        type.setMinWidth(USE_PREF_SIZE);
        type.also(RelationTypesSheet.entry(workbench));
        workbench.now().subscribe(_ -> {
            var types = workbench.now().get().all(RelationType.class).toList();
            if (!types.equals(offered)) {
                offered = types;
                type.offer(List.<@Nullable RelationType>copyOf(types));
                draft.renewType();
            }
        });
        var ends = new HBox(8, from, type, to);
        ends.setAlignment(Pos.CENTER_LEFT);
        return ends;
    }

    private void end(
            Button end, String prompt, Function<String, List<Thing>> find, Consumer<Thing> chosen) {
        end.getStyleClass().setAll("button", "plain", "relation-end");
        end.setMaxWidth(Double.MAX_VALUE);
        end.setPrefWidth(0);
        HBox.setHgrow(end, Priority.ALWAYS);
        end.setOnAction(_ -> finding.show(end, prompt, find, chosen));
    }

    private HBox buttons() {
        var say = workbench.say();
        say.text(relate, "relations.relate");
        relate.getStyleClass().setAll("button", "primary");
        relate.setOnAction(_ -> draft.make());
        var swap = say.tip(say.text(new Button(), "relations.swap"), "relations.swap.tip");
        swap.setGraphic(Icons.of(Feather.REPEAT, 13));
        swap.getStyleClass().setAll("button", "chip");
        swap.setOnAction(_ -> draft.swap());
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> draft.open().set(false));
        var hint = say.text(new Label(), "relations.form.hint");
        hint.getStyleClass().addAll("faint", "small");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var buttons = new HBox(8, swap, hint, filler, cancel, relate);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private List<Thing> targets(String typed) {
        var found = new ArrayList<>(finder.categoriesFirst(typed));
        found.addAll(finder.find(typed, EnumSet.of(Thing.Sort.RELATION)));
        return found;
    }

    private void show() {
        var things = new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
        show(from, draft.from().get(), things, "relations.from");
        show(to, draft.to().get(), things, "relations.to");
        relate.setDisable(!draft.isReady());
    }

    private void show(Button end, @Nullable Id<? extends Item> id, Things things, String prompt) {
        var thing = id == null ? null : workbench.now().get().find(id).flatMap(things::of).orElse(null);
        end.setText(thing == null ? workbench.messages().get().say(prompt) : thing.name());
        end.setGraphic(thing == null ? Icons.of(Feather.SEARCH, 13) : Signs.of(thing));
        end.getStyleClass().remove("faint");
        if (thing == null) {
            end.getStyleClass().add("faint");
        }
    }

    /// Asks for what is still to be chosen, one end after the other.
    public void goOn() {
        var next = draft.from().get() == null ? from : draft.to().get() == null ? to : relate;
        next.requestFocus();
        if (next != relate) {
            applyCss();
            layout();
            next.fire();
        }
    }
}
