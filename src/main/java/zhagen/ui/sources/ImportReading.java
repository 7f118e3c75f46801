package zhagen.ui.sources;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.Outline;
import zhagen.exchange.transcript.Encodings;
import zhagen.exchange.transcript.Layouts;
import zhagen.exchange.transcript.Wishes;
import zhagen.messages.Messages;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Workbench;

/// How the chosen file is to be read: its encoding with what it would say in each, how its speakers are marked, by the user's own
/// pattern if none of the known ones fits, and what a table is taken for. Screen thread.
final class ImportReading extends VBox {

    private static final String BEGINNING = "{speaker}：{text}";

    private final Workbench workbench;
    private final ImportModel model;
    private final Choice<Optional<Charset>> encoding;
    private final Choice<Wishes.Layout> layout;
    private final Choice<Wishes.Use> use;
    private final GrowingArea pattern = new GrowingArea();
    private final Label patternSays = new Label();
    private final VBox own = new VBox(4, pattern, patternSays);
    private final GridPane grid = Fields.grid();
    private boolean filling;
    /// What was recognised in the file that is shown.
    private Outline.@Nullable Talk detected;

    /// @param back puts the keyboard where the file was chosen
    ImportReading(Workbench workbench, ImportModel model, Runnable back) {
        super(6);
        this.workbench = workbench;
        this.model = model;
        encoding = Choice.of(this::said, it -> model.wish(wishes -> wishes.with(it.orElse(null))));
        layout = Choice.of(this::said, this::laidOut);
        use = Choice.of(it -> workbench.messages().get().say("preview.use." + it), it -> model
                .wish(wishes -> wishes.with(it)));
        encoding.setId("import-encoding");
        layout.setId("import-layout");
        use.setId("import-use");
        pattern.setId("import-pattern");
        var say = workbench.say();
        say.prompt(pattern, "preview.pattern.prompt");
        say.tip(pattern, "preview.pattern.tip");
        pattern.textProperty().addListener((_, _, typed) -> {
            if (!filling) {
                model.pattern(typed);
            }
        });
        pattern.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                back.run();
                pressed.consume();
            }
        });
        patternSays.setWrapText(true);
        patternSays.setMinHeight(USE_PREF_SIZE);
        row(0, "sources.fact.encoding", encoding);
        row(1, "preview.use", use);
        row(2, "sources.fact.layout", layout);
        Fields.collapsing(own);
        getChildren().setAll(Fields.heading(say, "preview.reading"), grid, own);
        model.patternFault().addListener(_ -> refresh());
    }

    private void row(int row, String key, Choice<?> choice) {
        Node label = Fields.row(workbench.say(), grid, row, key, choice);
        label.visibleProperty().bind(choice.visibleProperty());
        Fields.collapsing(label);
        Fields.collapsing(choice);
    }

    private void laidOut(Wishes.Layout chosen) {
        if (chosen instanceof Wishes.Layout.Own(var template)) {
            model.pattern(template.isEmpty() ? BEGINNING : template);
            pattern.requestFocus();
            pattern.end();
        } else {
            model.wish(wishes -> wishes.with(chosen));
        }
    }

    private void refresh() {
        var file = model.chosenFile();
        if (file != null) {
            show(file);
        }
    }

    void show(ImportFile file) {
        filling = true;
        var wishes = file.outline().wishes();
        var talk = file.outline().content() instanceof Outline.Talk it ? it : null;
        detected = talk;
        encoding.setVisible(file.hasEncoding());
        encoding.show(
                Stream.concat(Stream.of(Optional.<Charset>empty()), Encodings.OFFERED.stream().map(Optional::of))
                        .toList(),
                Optional.ofNullable(wishes.charset()));
        use.setVisible(file.isTable());
        use.show(List.of(Wishes.Use.values()), wishes.use());
        layout.setVisible(file.hasLayout());
        layout.show(layouts(wishes), wishes.layout());
        setVisible(encoding.isVisible() || use.isVisible() || layout.isVisible());
        var template = wishes.layout() instanceof Wishes.Layout.Own(var it) ? it : null;
        own.setVisible(template != null);
        if (template != null && !pattern.isFocused()) {
            pattern.setText(template);
        }
        sayOfPattern(talk);
        filling = false;
    }

    private void sayOfPattern(Outline.@Nullable Talk talk) {
        var messages = workbench.messages().get();
        var fault = model.patternFault().get();
        boolean good = fault == null && talk != null && !talk.gist().layout().isEmpty();
        patternSays.getStyleClass().setAll("label", "small", good ? "second" : "warn");
        patternSays.setText(fault != null
                ? messages.say(fault)
                : good ? messages.say("preview.pattern.found", talk.turns(), names(messages, talk))
                : messages.say("preview.pattern.none"));
    }

    private static String names(Messages messages, Outline.Talk talk) {
        var names = talk.gist().speakers().stream().map(speaker -> speaker.name()).limit(4).toList();
        return String.join(messages.say("confirm.and"), names);
    }

    private static List<Wishes.Layout> layouts(Wishes wishes) {
        var layouts = new ArrayList<Wishes.Layout>();
        layouts.add(new Wishes.Layout.Automatic());
        layouts.add(new Wishes.Layout.None());
        Layouts.IDS.forEach(id -> layouts.add(new Wishes.Layout.Known(id)));
        layouts.add(wishes.layout() instanceof Wishes.Layout.Own mine ? mine : new Wishes.Layout.Own(""));
        return layouts;
    }

    private String said(Optional<Charset> charset) {
        var page = model.page().get();
        var samples = page == null ? Map.<Charset, String>of() : page.samples();
        return charset.map(it -> Encodings.name(it) + sample(samples.get(it)))
                .orElseGet(() -> automatic(detected == null ? "" : detected.gist().encoding()));
    }

    private String automatic(String found) {
        var messages = workbench.messages().get();
        return found.isEmpty() ? messages.say("preview.automatic") : messages.say("preview.recognised", found);
    }

    private static String sample(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : "   " + words;
    }

    private String said(Wishes.Layout wished) {
        var messages = workbench.messages().get();
        return switch (wished) {
            case Wishes.Layout.Automatic() -> automatic(
                    detected == null ? "" : Named.recognised(messages, "layout", detected.gist().layout()));
            case Wishes.Layout.None() -> messages.say("sources.layout.none");
            case Wishes.Layout.Known(var id) -> Named.recognised(messages, "layout", id);
            case Wishes.Layout.Own _ -> messages.say("preview.own");
        };
    }
}
