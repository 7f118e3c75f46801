package zhagen.ui.sources;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.ui.workbench.Workbench;

/// A speaker: how much is said, in which role, and who it is. Screen thread.
final class SpeakerRow extends VBox {

    private final Workbench workbench;
    private final Id<Speaker> id;
    private final Label name = new Label();
    private final Label amount = new Label();
    private final Choice<SpeakerRole> role;
    private final Choice<String> participant;

    SpeakerRow(Workbench workbench, Id<Speaker> id) {
        super(4);
        this.workbench = workbench;
        this.id = id;
        getStyleClass().add("speaker-row");
        role = Choice.of(it -> workbench.messages().get().say(Named.role(it)), this::being);
        participant = Choice.orTyped(this::identify);
        name.getStyleClass().add("strong");
        amount.getStyleClass().addAll("faint", "small");
        amount.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, gap, amount);
        head.setAlignment(Pos.BASELINE_LEFT);
        participant.promptTextProperty().bind(workbench.say().string("sources.speaker.who"));
        workbench.say().tip(participant, "sources.speaker.who.tip");
        workbench.say().tip(role, "sources.speaker.role.tip");
        for (var box : List.of(role, participant)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(120);
            box.setMinWidth(90);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        getChildren().addAll(head, new HBox(8, role, participant));
    }

    boolean isOf(Speaker speaker) {
        return id.equals(speaker.id());
    }

    void show(Speaker speaker, int words) {
        var now = workbench.now().get();
        name.setText(speaker.name());
        amount.setText(workbench.messages().get().say(
                "sources.speaker.amount", now.pointingAt(id, Turn.class).size(), words));
        role.show(List.of(SpeakerRole.values()), speaker.role());
        participant.show(
                Stream.concat(Stream.of(""), now.all(Participant.class).map(Participant::codeName)).toList(),
                SourceLines.codeName(now, speaker));
    }

    private void being(SpeakerRole to) {
        workbench.act((now, by) -> Sources.speaker(now, by, id, to, now.get(id).participant()));
    }

    private void identify(String codeName) {
        workbench.act((now, by) -> Sources.identify(now, by, id, codeName));
    }
}
