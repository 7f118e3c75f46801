package zhagen.ui.autocoding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Finds;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Source;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.ui.autocoding.FoundRow.Passage;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker;
import zhagen.ui.codebook.Dots;
import zhagen.ui.codebook.PickerModel;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.links.Segments;
import zhagen.ui.search.Finding;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// Looks for passages that deserve a code, shows each to be left out or not, and codes the others in one step. What is looked for
/// can be kept as a rule. Screen thread.
public final class AutocodingSheet implements Worksheet {

    private static final Area AREA = Area.of("coding").inner("autocoding");
    private static final Commands<AutocodingSheet> KEYS = new Commands<AutocodingSheet>()
            .trying(AREA.command("leaveOut", "Space"), AutocodingSheet::turn)
            .trying(AREA.command("open", "Enter"), AutocodingSheet::open)
            .with(AREA.command("all", "Ctrl+Shift+A"), sheet -> sheet.model.tickAll(true))
            .with(AREA.command("none", "Ctrl+Shift+N"), sheet -> sheet.model.tickAll(false))
            .with(AREA.command("apply", "Ctrl+Enter"), AutocodingSheet::apply);
    /// All that can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final AutocodingModel model;
    private final @Nullable Id<Source> reading;
    private final TextField words = new TextField();
    private final Button code = new Button();
    private final Button apply = new Button();
    private final Label tally = new Label();
    private final ListView<FoundRow> list = new ListView<>();
    private final Segments<Finds.By> kinds;
    private final VBox root;
    private final Subscription followed;

    /// @param reading the source that is read, which can be chosen as the only one to look in
    public AutocodingSheet(Workbench workbench, CodeLookup lookup, Finding finding, @Nullable Id<Source> reading) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.reading = reading;
        model = new AutocodingModel(workbench, finding);
        kinds = new Segments<>(
                List.of(Finds.By.values()),
                (button, by) -> workbench.say().text(button, "autocode.by." + by.name()),
                by -> model.by().set(by));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new FoundCell(workbench, model));
        list.getStyleClass().addAll("found-list", "first-focus");
        workbench.say().tip(list, "autocode.found");
        list.setPlaceholder(beginning());
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(form(), list);
        root.getStyleClass().add("autocoding");
        Dress.on(root);
        root.addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                model.by().subscribe(kinds::show),
                model.tally().subscribe(_ -> said()),
                model.problem().subscribe(_ -> said()),
                model.code().subscribe(_ -> said()),
                workbench.messages().subscribe(_ -> said()));
    }

    private VBox form() {
        var say = workbench.say();
        words.textProperty().bindBidirectional(model.words());
        words.promptTextProperty().bind(model.by().flatMap(by -> say.string("autocode.prompt." + by.name())));
        words.accessibleTextProperty().bind(words.promptTextProperty());
        words.setId("autocode-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var unit = new Choice<>(
                List.of(Finds.Unit.values()), model.unit(), value -> say.string("autocode.unit." + value.name()));
        unit.visibleProperty().bind(model.by().map(by -> by == Finds.By.WORDS || by == Finds.By.PATTERN));
        unit.managedProperty().bind(unit.visibleProperty());
        unit.setId("autocode-unit");
        say.tip(unit, "autocode.unit");
        var scope = new Choice<>(scopes(), model.scope(), value -> workbench.messages().map(
                messages -> value.said(workbench.now().get(), messages)));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        say.tip(scope, "autocode.scope");
        var rules = say.text(new Button("", Icons.of(Feather.BOOKMARK, 13)), "autocode.rules");
        rules.getStyleClass().setAll("button", "plain", "compact");
        rules.setId("autocode-rules");
        rules.setMinWidth(Region.USE_PREF_SIZE);
        rules.setOnAction(_ -> rules().show(rules, Side.BOTTOM, 0, 4));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(8, kinds, gap, rules);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(8, words, unit, scope);
        second.setAlignment(Pos.CENTER_LEFT);
        var form = new VBox(10, first, second, deciding());
        form.getStyleClass().add("autocoding-form");
        return form;
    }

    private HBox deciding() {
        var say = workbench.say();
        code.getStyleClass().setAll("button", "chip");
        code.setId("autocode-code");
        code.setOnAction(_ -> pick());
        say.tip(code, "autocode.code");
        apply.getStyleClass().setAll("button", "primary", "compact");
        apply.setId("autocode-apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> apply());
        tally.setMinWidth(0);
        tally.setId("autocode-tally");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(10, tally, gap, code, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label beginning() {
        var empty = workbench.say().empty(
                model.words().map(typed -> typed.isEmpty() ? "autocode.begin" : "autocode.nothingFound"));
        empty.setMaxWidth(420);
        return empty;
    }

    private List<Scope> scopes() {
        var now = workbench.now().get();
        var groups = now.all(Source.class).map(Source::group).filter(group -> !group.isEmpty()).distinct();
        return Stream.of(
                Stream.<Scope>of(new Scope.Everything()),
                Stream.ofNullable(reading).map(source -> (Scope) new Scope.One(source)),
                groups.map(group -> (Scope) new Scope.Group(group)))
                .flatMap(all -> all)
                .toList();
    }

    private void said() {
        var messages = workbench.messages().get();
        var problem = model.problem().get();
        var found = model.tally().get();
        tally.getStyleClass().setAll("label", problem == null ? "second" : "warn");
        tally.setText(problem != null ? messages.say(problem)
                : model.words().get().isBlank() ? ""
                : messages.say("autocode.tally", found.found(), found.sources(), found.coded()));
        var chosen = chosen();
        code.setText(chosen == null ? messages.say("autocode.choose") : chosen.name().in(messages.language()));
        code.setGraphic(chosen == null ? null : Dots.of(Tree.hue(workbench.now().get(), chosen)));
        apply.setText(messages.say("autocode.apply", found.ticked()));
        apply.setDisable(chosen == null || found.ticked() == 0);
        list.refresh();
    }

    private @Nullable Code chosen() {
        var id = model.code().get();
        return id == null ? null : workbench.now().get().find(id).orElse(null);
    }

    private void pick() {
        var purpose = new PickerModel.Purpose("", model.code().get(), Set.of(), true);
        new CodePicker(workbench, new PickerModel(workbench, lookup, purpose), "autocode.choose", choice -> {
            switch (choice.option()) {
                case Option.Existing existing -> model.code().set(existing.match().code().id());
                case Option.Create create -> create(create);
                case Option.InVivo _,Option.TopLevel _ -> {}
            }
        }).show(code.localToScene(code.getBoundsInLocal()), code::requestFocus);
    }

    private void create(Option.Create create) {
        var name = Wording.NONE.with(workbench.language(), create.name());
        workbench.act((now, by) -> Codebook.create(now, by, create.parent(), Level.CONCEPT, name))
                .thenAccept(applied -> workbench.onScreen(() -> applied.change().edits(Code.class)
                        .findFirst()
                        .ifPresent(edit -> model.code().set(((Code) edit.item()).id()))));
    }

    private ContextMenu rules() {
        var menu = new ContextMenu();
        var messages = workbench.messages().get();
        model.rules().forEach((rule, fresh) -> {
            var name = fresh == 0 ? rule.name() : messages.say("autocode.rule", rule.name(), fresh);
            var run = item(messages.say("autocode.run"), () -> model.run(rule));
            var delete = item(messages.say("autocode.delete"), () -> model.delete(rule.id()));
            var entry = new Menu(name, null, run, delete);
            entry.setMnemonicParsing(false);
            menu.getItems().add(entry);
        });
        var save = item(messages.say("autocode.save"), this::askName);
        save.setDisable(chosen() == null || model.words().get().isBlank());
        menu.getItems().add(save);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void askName() {
        var with = chosen();
        if (with == null) {
            return;
        }
        var running = model.rule().get();
        var known = running == null ? null : workbench.now().get().find(running).map(AutocodingRule::name).orElse(null);
        var field = new TextField(known == null ? model.words().get() : known);
        field.setId("autocode-name");
        workbench.say().prompt(field, "autocode.name");
        var keep = workbench.say().text(new Button(), "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        Runnable done = () -> {
            workbench.overlay().hide();
            model.save(field.getText(), with.id());
        };
        keep.setOnAction(_ -> done.run());
        field.setOnAction(_ -> done.run());
        var row = new HBox(8, field, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        var asked = new VBox(workbench.say().text(new Label(), "autocode.name"), row);
        asked.getStyleClass().add("ask");
        workbench.overlay().showInTheMiddle(asked);
        field.requestFocus();
        field.selectAll();
    }

    private boolean turn() {
        if (list.isFocused() && list.getSelectionModel().getSelectedItem() instanceof Passage passage) {
            model.tick(passage, !model.isTicked(passage));
            return true;
        }
        return false;
    }

    private boolean open() {
        if (list.isFocused() && list.getSelectionModel().getSelectedItem() instanceof Passage passage) {
            workbench.openPassage(passage.place());
            return true;
        }
        return false;
    }

    private void apply() {
        var with = chosen();
        if (with != null && model.tally().get().ticked() > 0) {
            model.code(with.id());
        }
    }

    @Override
    public String titleKey() {
        return "autocode.title";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        words.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
