package zhagen.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.model.Coding;
import zhagen.model.Conventions;
import zhagen.model.Place;
import zhagen.model.References;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;
import zhagen.model.Studies;
import zhagen.model.Turn;
import zhagen.ui.workbench.Workbench;

/// How the study cites its passages, with samples of them, and whether what interviewers say counts. Screen thread.
final class StudyConventions extends VBox {

    private static final double WIDTH = 540;
    private static final int SAMPLES = 3;

    private final Workbench workbench;
    private final TextField template = new TextField();
    private final Label sample = new Label();
    private final Button keep = new Button();
    private final CheckBox interviewers = new CheckBox();
    private final List<Place> places;

    StudyConventions(Workbench workbench) {
        this.workbench = workbench;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        var now = workbench.now().get();
        places = now.all(Source.class)
                .flatMap(source -> now.pointingAt(source.id(), Coding.class).stream().skip(1).limit(1))
                .map(Coding::place)
                .limit(SAMPLES)
                .toList();
        say.name(template, "conventions.reference");
        template.setId("reference-template");
        template.setText(now.study().conventions().reference());
        template.textProperty().subscribe(this::show);
        sample.getStyleClass().add("second");
        sample.setWrapText(true);
        sample.setMinHeight(USE_PREF_SIZE);
        say.text(interviewers, "conventions.interviewers");
        interviewers.setSelected(now.study().conventions().interviewersCount());
        interviewers.setWrapText(true);
        say.text(keep, "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        keep.setDefaultButton(true);
        keep.setId("conventions-keep");
        keep.setOnAction(_ -> keep());
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        getChildren().setAll(
                said("title", "conventions.title"),
                said("card-heading", "conventions.reference"),
                template,
                parts(),
                sample,
                said("card-heading", "conventions.counting"),
                interviewers,
                said("second", "conventions.interviewers.about", interviewerTurns()),
                new HBox(8, keep, cancel));
        sceneProperty().flatMap(_ -> workbench.messages()).subscribe(_ -> show());
    }

    private Label said(String style, String key, Object... arguments) {
        var label = workbench.say().text(new Label(), key, arguments);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What can be named, to be put where the caret is.
    private FlowPane parts() {
        var parts = new FlowPane(6, 6);
        parts.setAlignment(Pos.CENTER_LEFT);
        for (var part : References.Part.values()) {
            var button = workbench.say().text(new Button(), "conventions.part." + part.name());
            button.getStyleClass().setAll("button", "chip");
            button.setOnAction(_ -> template.replaceSelection(part.written()));
            parts.getChildren().add(button);
        }
        return parts;
    }

    private long interviewerTurns() {
        var now = workbench.now().get();
        return now.all(Source.class)
                .flatMap(source -> now.pointingAt(source.id(), Turn.class).stream())
                .filter(turn -> turn.speaker() != null
                        && now.get(turn.speaker()).role() == SpeakerRole.INTERVIEWER)
                .count();
    }

    private void show() {
        var problem = References.problem(template.getText());
        var messages = workbench.messages().get();
        keep.setDisable(problem.isPresent());
        sample.getStyleClass().removeAll("warn", "second");
        sample.getStyleClass().add(problem.isPresent() ? "warn" : "second");
        if (problem.isPresent()) {
            sample.setText(messages.say(problem.get()));
            return;
        }
        var texts = workbench.project().texts();
        var references = new References(workbench.now().get(), texts::read, template.getText().strip());
        sample.setText(messages.say(
                "conventions.sample",
                String.join("   ", places.stream().map(references::of).toList())));
    }

    void begin() {
        template.requestFocus();
        template.end();
    }

    private void keep() {
        var conventions = new Conventions(template.getText().strip(), interviewers.isSelected());
        workbench.overlay().hide();
        workbench.act((now, by) -> Studies.agree(now, by, conventions));
    }
}
