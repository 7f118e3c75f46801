package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.Outline;
import zhagen.exchange.transcript.Wishes;
import zhagen.messages.Messages;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.ReaderSettings;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The chosen file of a batch: what it is taken for and why, and its words by those who say them. Where it cannot be read, the
/// sentence that says why, and a place for its password. Screen thread.
final class ImportText extends VBox implements AutoCloseable {

    private static final int ROWS = 200;

    private final Workbench workbench;
    private final ImportModel model;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final VBox remarks = new VBox();
    private final VBox head = new VBox(3, name, facts, remarks);
    private final Reader reader = new Reader();
    private final TableView<List<String>> table = new TableView<>();
    private final Label because = new Label();
    private final PasswordField password = new PasswordField();
    private final HBox opening = new HBox(8);
    private final VBox refusal = new VBox(12);
    private final StackPane body = new StackPane();
    private final Subscription followed;
    private @Nullable ImportPage shown;

    ImportText(Workbench workbench, ImportModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("pane", "paper", "import-text");
        head.getStyleClass().add("import-head");
        name.getStyleClass().addAll("strong", "import-name");
        facts.getStyleClass().addAll("second", "small");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        workbench.say().name(reader, "preview.words");
        workbench.say().name(table, "preview.words");
        reader.stripedProperty().set(false);
        reader.settingsProperty().set(ReaderSettings.DEFAULT.sized(14.5));
        reader.paletteProperty().bind(workbench.palette());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        buildRefusal();
        getChildren().setAll(head, body);
        followed = Subscription.combine(
                model.page().subscribe(this::show),
                model.batch().tally().subscribe(this::say),
                model.chosen().subscribe(this::say),
                workbench.messages().subscribe(this::say));
    }

    private void buildRefusal() {
        because.setWrapText(true);
        because.setMaxWidth(420);
        because.setMinHeight(USE_PREF_SIZE);
        workbench.say().prompt(password, "preview.password");
        password.setId("import-password");
        password.setOnAction(_ -> unlock());
        var button = workbench.say().text(new Button(), "preview.unlock");
        button.getStyleClass().setAll("button", "plain");
        button.setOnAction(_ -> unlock());
        opening.setAlignment(Pos.CENTER);
        opening.getChildren().setAll(password, button);
        opening.managedProperty().bind(opening.visibleProperty());
        refusal.setAlignment(Pos.CENTER);
        refusal.getStyleClass().add("beginning");
        var sign = Icons.of(Feather.FILE_MINUS, 32);
        refusal.getChildren().setAll(sign, because, opening);
    }

    private void unlock() {
        var typed = password.getText();
        model.wish(wishes -> wishes.opening(typed));
    }

    private void show(@Nullable ImportPage page) {
        var before = shown;
        shown = page;
        if (page == null) {
            return;
        }
        if (!page.heads().isEmpty()) {
            tabulate(page);
            put(table);
        } else if (page.transcript() != null) {
            boolean same = before != null && before.transcript() != null && before.entry().path()
                    .equals(page.entry().path());
            int top = same ? reader.topOffset() : 0;
            reader.show(page.text(), List.of());
            reader.scrollTo(top);
            put(reader);
        } else {
            put(refusal);
        }
        say();
    }

    private void put(Node node) {
        if (!body.getChildren().equals(List.of(node))) {
            body.getChildren().setAll(node);
        }
    }

    private void tabulate(ImportPage page) {
        table.getColumns().clear();
        for (int i = 0; i < page.heads().size(); i++) {
            int at = i;
            var column = new TableColumn<List<String>, String>(page.heads().get(i));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(at < row.getValue().size() ? row.getValue().get(at) : ""));
            table.getColumns().add(column);
        }
        table.getItems().setAll(page.rows().subList(0, Math.min(ROWS, page.rows().size())));
    }

    private void say() {
        var file = model.chosenFile();
        if (file == null) {
            return;
        }
        var messages = workbench.messages().get();
        name.setText(file.outline().file());
        remarks.getChildren().clear();
        switch (file.outline().content()) {
            case Outline.Talk talk -> {
                facts.setText(facts(messages, file, talk));
                talk.gist().warnings().forEach(
                        warning -> remark(messages.say(warning), Feather.ALERT_TRIANGLE, "warn"));
                talk.gist().evidence().forEach(
                        evidence -> remark(messages.say(evidence), Feather.CORNER_DOWN_RIGHT, "second"));
                boolean said = talk.gist().evidence().stream()
                        .anyMatch(evidence -> evidence.key().equals("import.evidence.header"));
                if (!said && shown != null && shown.leftAlone() > 0) {
                    remark(messages.say("preview.leftAlone", shown.leftAlone()), Feather.CORNER_DOWN_RIGHT, "second");
                }
            }
            case Outline.People(var rows) -> facts.setText(messages.say("preview.describes", rows));
            case Outline.Nothing(var sentence) -> {
                facts.setText(messages.say("preview.nothing"));
                because.setText(messages.say(sentence));
                opening.setVisible(file.wantsPassword());
                put(refusal);
            }
        }
    }

    private String facts(Messages messages, ImportFile file, Outline.Talk talk) {
        var parts = new ArrayList<String>();
        parts.add(ImportList.said(messages, file.likeness()));
        parts.add(ImportList.facts(messages, talk));
        parts.add(messages.say("preview.characters", talk.characters()));
        if (!talk.gist().layout().isEmpty()) {
            parts.add(file.outline().wishes().layout() instanceof Wishes.Layout.Automatic
                    ? messages.say("preview.confidence", talk.gist().confidence())
                    : messages.say("preview.asSet"));
        }
        return String.join(" · ", parts);
    }

    private void remark(String words, Feather sign, String style) {
        var icon = Icons.of(sign, 11);
        icon.getStyleClass().add(style + "-icon");
        var said = new Label(words);
        said.getStyleClass().addAll(style, "small");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(6, icon, said);
        row.setAlignment(Pos.BASELINE_LEFT);
        remarks.getChildren().add(row);
    }

    @Override
    public void close() {
        followed.unsubscribe();
        reader.paletteProperty().unbind();
    }
}
