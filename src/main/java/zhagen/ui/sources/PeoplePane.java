package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Attribute;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.Wording;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Confirm;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Who was interviewed: a row for each participant, a column for each attribute, every cell to be written in. Screen thread.
final class PeoplePane extends VBox implements AutoCloseable {

    private static final Commands<PeoplePane> KEYS = new Commands<PeoplePane>()
            .trying(SourcesScreen.AREA.inner("people").command("memo", "M"), PeoplePane::memo)
            .trying(SourcesScreen.AREA.inner("people").command("delete", "Delete"), PeoplePane::delete);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final TableView<Participant> table = new TableView<>();
    private final TextField newPerson = new TextField();
    private final TextField newAttribute = new TextField();
    private final Choice<Attribute.Type> type;
    private final MenuButton described = new MenuButton();
    private final Confirm confirm;
    private final Subscription followed;
    private List<Attribute> attributes = List.of();
    private Attribute.Type chosenType = Attribute.Type.TEXT;

    /// @param chooseTable asks for a file with a table of participants and imports it
    PeoplePane(Workbench workbench, Runnable chooseTable) {
        this.workbench = workbench;
        confirm = new Confirm(workbench);
        type = Choice.of(it -> workbench.messages().get().say("people.type." + it.name()), it -> chosenType = it);
        getStyleClass().add("people");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getStyleClass().addAll("people-table", "first-focus");
        workbench.say().name(table, "keys.area.people");
        table.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        var empty = workbench.say().empty("people.empty");
        empty.setMaxWidth(420);
        table.setPlaceholder(empty);
        getChildren().addAll(table, confirm, foot(chooseTable));
        relabel();
        show();
        followed = Subscription.combine(
                workbench.now().subscribe(this::show), workbench.messages().subscribe(this::relabel));
    }

    private HBox foot(Runnable chooseTable) {
        var say = workbench.say();
        adding(newPerson, "people.add", name -> (now, by) -> Sources.addParticipant(now, by, Id.random(), name));
        newPerson.setId("new-participant");
        newPerson.setPrefWidth(170);
        adding(newAttribute, "people.addAttribute", name -> (now, by) -> Sources.addAttribute(
                now, by, Id.random(), Wording.NONE.with(workbench.language(), name), Attribute.Scope.PARTICIPANT,
                chosenType));
        newAttribute.setId("new-attribute");
        newAttribute.setPrefWidth(170);
        var choose = say.text(new Button("", Icons.of(Feather.UPLOAD, 13)), "people.import");
        choose.getStyleClass().setAll("button", "plain");
        choose.setOnAction(_ -> chooseTable.run());
        say.tip(type, "people.type.tip");
        say.text(described, "people.attributes");
        described.getStyleClass().add("plain");
        described.setId("attributes");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, newPerson, newAttribute, type, described, gap, choose);
        foot.getStyleClass().add("people-foot");
        return foot;
    }

    private void adding(TextField field, String prompt, Function<String, BiFunction<Snapshot, By, Change>> action) {
        workbench.say().prompt(field, prompt);
        field.setOnAction(_ -> workbench.act(action.apply(field.getText().strip()))
                .thenAccept(_ -> workbench.onScreen(field::clear)));
    }

    /// Puts the keyboard to the participant.
    void choose(Participant participant) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(participant.id())) {
                table.getSelectionModel().clearAndSelect(i, table.getColumns().getFirst());
                table.scrollTo(i);
            }
        }
        table.requestFocus();
    }

    void focus() {
        table.requestFocus();
        if (table.getFocusModel().getFocusedCell().getTableColumn() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().getFirst());
        }
    }

    private void relabel() {
        type.show(List.of(Attribute.Type.values()), chosenType);
        columns();
        table.refresh();
    }

    private void show() {
        var now = workbench.now().get();
        var people = now.all(Participant.class).toList();
        if (!attributes.equals(attributesOf(now))) {
            columns();
        }
        if (!people.equals(table.getItems())) {
            var at = table.getFocusModel().getFocusedCell();
            if (people.size() == table.getItems().size()) {
                for (int i = 0; i < people.size(); i++) {
                    if (!people.get(i).equals(table.getItems().get(i))) {
                        table.getItems().set(i, people.get(i));
                    }
                }
            } else {
                table.getItems().setAll(people);
            }
            if (at.getRow() >= 0 && at.getRow() < people.size() && at.getTableColumn() != null) {
                table.getFocusModel().focus(at);
            }
        } else {
            table.refresh(); // the sources that they speak in may have changed
        }
    }

    private static List<Attribute> attributesOf(Snapshot now) {
        return now.all(Attribute.class).filter(it -> it.scope() == Attribute.Scope.PARTICIPANT).toList();
    }

    private void columns() {
        attributes = attributesOf(workbench.now().get());
        var columns = new ArrayList<TableColumn<Participant, String>>();
        described.getItems().setAll(attributes.stream().map(this::description).toList());
        described.setDisable(attributes.isEmpty());
        columns.add(column(
                workbench.messages().get().say("people.codeName"), 84, Participant::codeName, this::rename));
        for (var attribute : attributes) {
            var column = column(
                    attribute.name().in(workbench.language()),
                    width(attribute),
                    person -> person.values().of(attribute.id()),
                    (person, value) -> workbench.act(
                            (now, by) -> Sources.describeParticipant(now, by, person.id(), attribute.id(), value)));
            column.setContextMenu(new ContextMenu(description(attribute), deletion(attribute)));
            if (attribute.type() == Attribute.Type.CHOICE && !attribute.allowed().isEmpty()) {
                choosable(column, attribute);
            }
            columns.add(column);
        }
        var sources = column(workbench.messages().get().say("people.sources"), 220, this::sources, null);
        sources.getStyleClass().add("faint-column");
        columns.add(sources);
        table.getColumns().setAll(columns);
    }

    /// As wide as the longest value needs, within reason.
    private double width(Attribute attribute) {
        int longest = workbench.now().get().all(Participant.class)
                .mapToInt(person -> Words.in(person.values().of(attribute.id())))
                .max()
                .orElse(0);
        int name = Words.in(attribute.name().in(workbench.language()));
        return Math.clamp(Math.max(longest, name + 1) * 14L + 22, 64, 190);
    }

    private MenuItem description(Attribute attribute) {
        var item = new MenuItem(
                workbench.messages().get().say("people.describeAttribute", attribute.name().in(workbench.language())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> AttributeSheet.show(workbench, attribute));
        return item;
    }

    /// Its cells are not written in, but chosen from the values that the attribute takes.
    private void choosable(TableColumn<Participant, String> column, Attribute attribute) {
        var values = Stream.concat(Stream.of(""), attribute.allowed().stream()).toArray(String[]::new);
        column.setCellFactory(ComboBoxTableCell.forTableColumn(values));
        column.setOnEditCommit(chosen -> workbench.act((now, by) -> Sources.describeParticipant(
                now, by, chosen.getRowValue().id(), attribute.id(), chosen.getNewValue())));
    }

    private MenuItem deletion(Attribute attribute) {
        var item = new MenuItem(
                workbench.messages().get().say("people.deleteAttribute", attribute.name().in(workbench.language())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> workbench.act((now, by) -> Sources.deleteAttribute(now, by, attribute.id())));
        return item;
    }

    private TableColumn<Participant, String> column(
            String title,
            double width,
            Function<Participant, String> value,
            WritableCell.@Nullable Keep keep) {
        var column = new TableColumn<Participant, String>(title);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setEditable(keep != null);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new WritableCell(keep));
        return column;
    }

    private void rename(Participant person, String codeName) {
        workbench.act((now, by) -> Sources.renameParticipant(now, by, person.id(), codeName))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        workbench.onScreen(table::refresh);
                    }
                });
    }

    private String sources(Participant person) {
        var now = workbench.now().get();
        return now.pointingAt(person.id(), Speaker.class).stream()
                .map(Speaker::source)
                .distinct()
                .flatMap(id -> now.find(id).stream())
                .map(Source::name)
                .collect(Collectors.joining(workbench.messages().get().say("confirm.and")));
    }

    private boolean memo() {
        var person = table.getEditingCell() == null ? table.getFocusModel().getFocusedItem() : null;
        if (person != null) {
            MemoQuick.show(workbench, List.of(new Link.ToItem(person.id())));
        }
        return person != null;
    }

    private boolean delete() {
        boolean reading = table.getEditingCell() == null;
        if (reading) {
            delete(table.getFocusModel().getFocusedItem());
        }
        return reading;
    }

    private void delete(@Nullable Participant person) {
        if (person == null) {
            return;
        }
        var messages = workbench.messages().get();
        int speaks = workbench.now().get().pointingAt(person.id(), Speaker.class).size();
        confirm.ask(
                messages.say("people.delete.ask", person.codeName(), speaks),
                List.of(new Confirm.Way(
                        "people.delete.sure",
                        Sources.deleteParticipant(workbench.now().get(), workbench.project().by(), person.id()),
                        () -> workbench.act((now, by) -> Sources.deleteParticipant(now, by, person.id())))),
                table::requestFocus);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
