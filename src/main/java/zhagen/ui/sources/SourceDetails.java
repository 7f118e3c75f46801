package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.Turn;
import zhagen.ui.memos.MemoChips;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Keeping;
import zhagen.ui.workbench.Workbench;

/// All that is known of the chosen source, to be changed where it stands; who speaks in it; and where it came from. Screen thread.
final class SourceDetails extends VBox implements AutoCloseable {

    private static final List<String> LANGUAGES = List.of("", "zh", "en");

    private final Workbench workbench;
    private final SourceLines model;
    private final Runnable back;
    private final Keeping name;
    private final Keeping date;
    private final Choice<Source.Type> type;
    private final Choice<String> group;
    private final Choice<String> language;
    private final Choice<Reading.State> state;
    private final Label wrongDate = new Label();
    private final VBox speakers = new VBox();
    private final GridPane provenance = new GridPane();
    private final MemoChips memos;
    private final VBox content = new VBox();
    private final Subscription followed;
    private @Nullable Id<Source> shown;
    private Map<Id<Speaker>, Integer> words = Map.of();

    /// @param back puts the keyboard where the source was chosen
    SourceDetails(Workbench workbench, SourceLines model, Runnable open, Runnable replace, Runnable delete,
            Runnable back) {
        this.workbench = workbench;
        this.model = model;
        this.back = back;
        memos = new MemoChips(workbench, "sources.memos");
        name = new Keeping(this::rename, back);
        date = new Keeping(this::dated, back);
        type = Choice.of(it -> workbench.messages().get().say(Named.type(it)),
                it -> describe(source -> new Description(source).of(it)));
        group = Choice.orTyped(it -> describe(source -> new Description(source).in(it)));
        language = Choice.of(
                it -> Named.language(workbench.messages().get(), it),
                it -> describe(source -> new Description(source).said(it)));
        state = Choice.of(it -> Named.sign(it) + " " + workbench.messages().get().say(Named.state(it)), this::read);
        getStyleClass().addAll("pane", "source-details");
        var empty = workbench.say().empty("sources.details.empty");
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(model.chosen().isNull());
        build(open, replace, delete);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(model.chosen().isNotNull());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(empty, scroll);
        followed = Subscription.combine(
                model.chosen().subscribe(this::choose),
                workbench.now().subscribe(this::show),
                workbench.messages().subscribe(this::show));
    }

    private void build(Runnable open, Runnable replace, Runnable delete) {
        var say = workbench.say();
        name.getStyleClass().addAll("bare", "source-name");
        name.setId("source-name");
        say.tip(name, "sources.name.tip", workbench.keymap().first(SourceTable.RENAME));
        say.prompt(date, "sources.date.prompt");
        wrongDate.getStyleClass().addAll("warn", "small");
        wrongDate.setWrapText(true);
        Fields.collapsing(wrongDate);
        wrongDate.setVisible(false);
        var fields = Fields.grid();
        Fields.row(say, fields, 0, "sources.column.type", type);
        Fields.row(say, fields, 1, "sources.column.group", group);
        Fields.row(say, fields, 2, "sources.column.date", new VBox(2, date, wrongDate));
        Fields.row(say, fields, 3, "sources.column.language", language);
        Fields.row(say, fields, 4, "sources.column.reading", state);
        speakers.getStyleClass().add("speakers");
        provenance.getStyleClass().add("facts");
        provenance.getColumnConstraints().setAll(Fields.constraints());
        var read = say.text(new Button("", Icons.of(Feather.BOOK_OPEN, 14)), "sources.open");
        read.getStyleClass().setAll("button", "primary");
        read.setOnAction(_ -> open.run());
        var remove = say.text(new Button(), "sources.delete");
        remove.getStyleClass().setAll("button", "plain");
        remove.setOnAction(_ -> delete.run());
        var newer = say.text(new Button(), "replace.begin");
        newer.getStyleClass().setAll("button", "plain");
        newer.setOnAction(_ -> replace.run());
        newer.setId("replace");
        say.tip(newer, "replace.begin.tip");
        var buttons = new FlowPane(8, 8, read, newer, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("details-buttons");
        content.getStyleClass().add("details-content");
        content.getChildren().setAll(
                name, fields, Fields.heading(say, "sources.speakers"), speakers,
                memos,
                Fields.heading(say, "sources.provenance"), provenance,
                buttons);
    }

    /// Puts the keyboard into the name.
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    private void rename(String typed) {
        var id = shown;
        if (id != null && !typed.isBlank()) {
            model.rename(id, typed);
        } else {
            show();
        }
    }

    private void dated(String typed) {
        var day = Day.of(typed);
        wrongDate.setVisible(!typed.isBlank() && day.isEmpty());
        if (wrongDate.isVisible()) {
            wrongDate.setText(workbench.messages().get().say("sources.date.wrong", typed));
        } else {
            describe(source -> new Description(source).on(day.orElse(null)));
        }
    }

    private void read(Reading.State to) {
        if (shown != null) {
            model.read(shown, to);
        }
    }

    private void describe(Function<Source, Description> description) {
        var id = shown;
        if (id != null) {
            workbench.act((now, by) -> {
                var next = description.apply(now.get(id));
                return Sources.describe(now, by, id, next.type(), next.group(), next.date(), next.language());
            });
        }
    }

    private void choose(@Nullable Id<Source> id) {
        if (!Objects.equals(id, shown)) {
            if (name.isFocused() || date.isFocused()) {
                back.run(); // leaving the field keeps what was typed for the source that it was typed for
            }
            shown = id;
            words = Map.of();
            wrongDate.setVisible(false);
            show();
            count();
        }
    }

    private void count() {
        var id = shown;
        var now = workbench.now().get();
        if (id == null || !now.has(id)) {
            return;
        }
        workbench.jobs().quietly(
                _ -> Words.bySpeaker(now.pointingAt(id, Turn.class), workbench.project().texts().read(now.get(id))),
                counted -> {
                    if (id.equals(shown)) {
                        words = counted;
                        show();
                    }
                });
    }

    private void show() {
        var now = workbench.now().get();
        var source = shown == null ? null : now.find(shown).orElse(null);
        if (source == null) {
            return;
        }
        name.show(source.name());
        date.show(source.date() == null ? "" : source.date().toString());
        type.show(List.of(Source.Type.values()), source.type());
        group.show(model.groups(), source.group());
        language.show(
                LANGUAGES.contains(source.language())
                        ? LANGUAGES
                        : Stream.concat(LANGUAGES.stream(), Stream.of(source.language())).toList(),
                source.language());
        state.show(List.of(Reading.State.values()), SourceLines.state(now, workbench.project().by(), source.id()));
        showSpeakers(source);
        memos.showWhatPointsAt(source.id());
        showProvenance(source.provenance());
    }

    private void showSpeakers(Source source) {
        var all = workbench.now().get().pointingAt(source.id(), Speaker.class);
        var rows = new ArrayList<Node>();
        var before = speakers.getChildren();
        for (int i = 0; i < all.size(); i++) {
            var speaker = all.get(i);
            var row = i < before.size() && before.get(i) instanceof SpeakerRow old && old.isOf(speaker)
                    ? old
                    : new SpeakerRow(workbench, speaker.id());
            row.show(speaker, words.getOrDefault(speaker.id(), 0));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            var none = workbench.say().text(new Label(), "sources.speakers.none");
            none.getStyleClass().addAll("faint", "small");
            none.setWrapText(true);
            rows.add(none);
        }
        if (!rows.equals(before)) {
            before.setAll(rows);
        }
    }

    private void showProvenance(Source.Provenance from) {
        provenance.getChildren().clear();
        var messages = workbench.messages().get();
        fact(0, "file", from.file().isEmpty() ? messages.say("sources.file.none") : from.file());
        if (!from.file().isEmpty()) {
            fact(1, "format", Named.recognised(messages, "format", from.format()));
            fact(2, "encoding", from.encoding().isEmpty() ? messages.say("sources.encoding.none") : from.encoding());
            fact(3, "layout", Named.recognised(messages, "layout", from.layout()));
        }
    }

    private void fact(int row, String key, String value) {
        var label = new Label(workbench.messages().get().say("sources.fact." + key));
        label.getStyleClass().addAll("second", "small");
        var said = new Label(value);
        said.getStyleClass().add("small");
        said.setWrapText(true);
        provenance.addRow(row, label, said);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
