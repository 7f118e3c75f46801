package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.Decision;
import zhagen.exchange.Outline;
import zhagen.model.Participant;
import zhagen.model.Source;
import zhagen.ui.workbench.Keeping;
import zhagen.ui.workbench.Workbench;

/// What can be decided about the chosen file before it comes in. Screen thread.
final class ImportSettings extends VBox implements AutoCloseable {

    private static final int FEW = 12;

    private final Workbench workbench;
    private final ImportModel model;
    private final Runnable back;
    private final CheckBox comesIn = new CheckBox();
    private final Keeping name;
    private final Choice<String> group;
    private final Keeping date;
    private final Label wrongDate = new Label();
    private final GridPane about = Fields.grid();
    private final ImportReading reading;
    private final VBox voices = new VBox();
    private final VBox speaking = new VBox(8);
    private final Button all = new Button();
    private final CheckBox comments = new CheckBox();
    private final Button apply = new Button();
    private final Label nothing = new Label();
    private final VBox content = new VBox();
    private final Subscription followed;
    private boolean showsAll;

    /// @param back puts the keyboard where the file was chosen
    ImportSettings(Workbench workbench, ImportModel model, Runnable back) {
        this.workbench = workbench;
        this.model = model;
        this.back = back;
        name = new Keeping(typed -> model.decide(decision -> decision.named(typed)), back);
        group = Choice.orTyped(typed -> model.decide(decision -> decision.in(typed)));
        date = new Keeping(this::dated, back);
        reading = new ImportReading(workbench, model, back);
        getStyleClass().addAll("pane", "import-settings");
        build();
        followed = Subscription.combine(
                model.chosen().subscribe(this::chosen),
                model.page().subscribe(this::show),
                model.batch().tally().subscribe(this::show),
                model.busy().subscribe(this::show),
                workbench.messages().subscribe(this::show));
    }

    private void build() {
        var say = workbench.say();
        say.text(comesIn, "preview.comesIn");
        comesIn.setOnAction(_ -> {
            var file = model.chosenFile();
            if (file != null) {
                model.leaveOut(file, !comesIn.isSelected());
            }
        });
        say.tip(name, "preview.name.tip");
        name.setId("import-name");
        say.prompt(date, "sources.date.prompt");
        wrongDate.getStyleClass().addAll("warn", "small");
        wrongDate.setWrapText(true);
        wrongDate.setVisible(false);
        Fields.collapsing(wrongDate);
        Fields.row(say, about, 0, "sources.column.name", name);
        Fields.row(say, about, 1, "sources.column.group", group);
        Fields.row(say, about, 2, "sources.column.date", new VBox(2, date, wrongDate));
        all.getStyleClass().setAll("button", "link");
        all.setOnAction(_ -> {
            showsAll = true;
            show();
        });
        voices.getStyleClass().add("speakers");
        speaking.getChildren().setAll(Fields.heading(say, "sources.speakers"), voices, all);
        say.text(comments, "preview.comments");
        comments.setId("import-comments");
        comments.setOnAction(_ -> model.decide(decision -> decision.leavingComments(!comments.isSelected())));
        apply.getStyleClass().setAll("button", "plain");
        apply.setId("import-apply");
        apply.setWrapText(true);
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.setOnAction(_ -> {
            model.applyToSimilar();
            back.run();
        });
        say.tip(apply, "preview.apply.tip");
        say.text(nothing, "preview.noSettings");
        nothing.getStyleClass().addAll("second", "small");
        nothing.setWrapText(true);
        content.getStyleClass().add("details-content");
        content.getChildren().setAll(comesIn, about, nothing, reading, speaking, comments, apply);
        Stream.of(comesIn, about, nothing, reading, speaking, all, comments, apply).forEach(Fields::collapsing);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    private void dated(String typed) {
        var day = Day.of(typed);
        wrongDate.setVisible(!typed.isBlank() && day.isEmpty());
        if (wrongDate.isVisible()) {
            wrongDate.setText(workbench.messages().get().say("sources.date.wrong", typed));
        } else {
            model.decide(decision -> decision.dated(day.orElse(null)));
        }
    }

    private void chosen() {
        if (name.isFocused() || date.isFocused()) {
            back.run();
        }
        showsAll = false;
        wrongDate.setVisible(false);
        show();
    }

    private void show() {
        var file = model.chosenFile();
        if (file == null) {
            return;
        }
        var messages = workbench.messages().get();
        var decision = file.decision();
        var talk = file.outline().content() instanceof Outline.Talk it ? it : null;
        comesIn.setVisible(file.isReadable());
        comesIn.setSelected(file.comesIn());
        about.setVisible(talk != null);
        name.show(decision.name().isEmpty() ? file.outline().stem() : decision.name());
        group.show(groups(decision), decision.group());
        date.show(decision.date() == null ? "" : decision.date().toString());
        reading.show(file);
        nothing.setVisible(!file.isReadable() && !reading.isVisible());
        speaking.setVisible(talk != null && !talk.gist().speakers().isEmpty());
        if (talk != null) {
            showVoices(file, talk);
        }
        comments.setVisible(talk != null && talk.comments() > 0);
        comments.setSelected(!decision.withoutComments());
        int similar = model.similar().size();
        apply.setVisible(similar > 0 && (file.isReadable() || file.wantsPassword()));
        apply.setDisable(model.busy().get());
        apply.setText(messages.say("preview.apply", similar));
    }

    private List<String> groups(Decision decision) {
        return Stream.of(
                Stream.of("", decision.group()),
                workbench.now().get().all(Source.class).map(Source::group),
                model.batch().entering().map(file -> file.decision().group()))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private void showVoices(ImportFile file, Outline.Talk talk) {
        var recognised = talk.gist().speakers();
        var decided = file.decision().on(talk.gist()).speakers();
        var codeNames = file.decision().codeNames(decided, file.outline().participant());
        var offered = Stream.of(
                Stream.of(""),
                workbench.now().get().all(Participant.class).map(Participant::codeName),
                codeNames.stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
        int shown = showsAll ? recognised.size() : Math.min(FEW, recognised.size());
        var rows = new ArrayList<Node>();
        for (int i = 0; i < shown; i++) {
            var before = recognised.get(i);
            var voice = voice(before.name(), i);
            int at = indexOf(file, before.name(), decided.stream().map(it -> it.name()).toList());
            voice.show(
                    before.as(decided.get(at).name(), decided.get(at).role()), codeNames.get(at), offered);
            rows.add(voice);
        }
        if (!rows.equals(voices.getChildren())) {
            voices.getChildren().setAll(rows);
        }
        all.setVisible(shown < recognised.size());
        all.setText(workbench.messages().get().say("preview.speakers.all", recognised.size()));
    }

    private static int indexOf(ImportFile file, String recognised, List<String> decided) {
        return decided.indexOf(file.decision().voices().names().getOrDefault(recognised, recognised));
    }

    private ImportVoice voice(String recognised, int at) {
        var before = at < voices.getChildren().size() ? voices.getChildren().get(at) : null;
        return before instanceof ImportVoice old && old.isOf(recognised)
                ? old
                : new ImportVoice(workbench, model, recognised, at, back);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
