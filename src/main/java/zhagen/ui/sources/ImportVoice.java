package zhagen.ui.sources;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import zhagen.exchange.transcript.TranscriptSpeaker;
import zhagen.model.SpeakerRole;
import zhagen.ui.look.Hue;
import zhagen.ui.workbench.Keeping;
import zhagen.ui.workbench.Workbench;

/// A speaker of a file that has not come in yet: the name, the role, and who it is. Screen thread.
final class ImportVoice extends VBox {

    private final Workbench workbench;
    private final String recognised;
    private final Keeping name;
    private final Label amount = new Label();
    private final Choice<SpeakerRole> role;
    private final Choice<String> participant;

    /// @param recognised the name by which decisions know the speaker
    /// @param hue of the bars beside the speaker's words
    ImportVoice(Workbench workbench, ImportModel model, String recognised, int hue, Runnable back) {
        super(4);
        this.workbench = workbench;
        this.recognised = recognised;
        getStyleClass().add("speaker-row");
        var dot = new Circle(4.5);
        dot.fillProperty().bind(workbench.palette().map(palette -> palette.strong(Hue.of(hue))));
        name = new Keeping(
                typed -> model.decide(decision -> decision.calling(recognised, typed.isBlank() ? recognised : typed)),
                back);
        name.getStyleClass().addAll("bare", "strong");
        workbench.say().tip(name, "preview.speaker.name");
        HBox.setHgrow(name, Priority.ALWAYS);
        amount.getStyleClass().addAll("faint", "small");
        amount.setMinWidth(USE_PREF_SIZE);
        role = Choice.of(
                it -> workbench.messages().get().say(Named.role(it)),
                it -> model.decide(decision -> decision.giving(recognised, it)));
        workbench.say().tip(role, "sources.speaker.role.tip");
        participant = Choice.orTyped(it -> model.decide(decision -> decision.identifying(recognised, it)));
        participant.promptTextProperty().bind(workbench.say().string("sources.speaker.who"));
        workbench.say().tip(participant, "sources.speaker.who.tip");
        for (var box : List.of(role, participant)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(110);
            box.setMinWidth(80);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        var head = new HBox(7, dot, name, amount);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, new HBox(8, role, participant));
    }

    boolean isOf(String name) {
        return recognised.equals(name);
    }

    /// @param codeName of the participant who it is, may be empty
    void show(TranscriptSpeaker speaker, String codeName, List<String> codeNames) {
        name.show(speaker.name());
        amount.setText(workbench.messages().get().say("preview.turns", speaker.turns()));
        role.show(List.of(SpeakerRole.values()), speaker.role());
        participant.show(codeNames, codeName);
    }
}
