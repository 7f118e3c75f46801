package zhagen.ui.codebook;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// Asks which of several codes survives a merge, under which name, and why. Screen thread.
final class MergeSheet {

    private static final double ROWS = 168;

    private final Workbench workbench;
    private final ActSheet sheet;

    MergeSheet(Workbench workbench, ActSheet sheet) {
        this.workbench = workbench;
        this.sheet = sheet;
    }

    /// @param ids the codes, the one first that is offered as the survivor
    void ask(List<Id<Code>> ids, Merging onMerge) {
        var now = workbench.now().get();
        var messages = workbench.messages().get();
        var name = new TextField();
        var survivors = new ToggleGroup();
        var rows = new VBox(4);
        for (var id : ids) {
            var code = now.get(id);
            var strength = workbench.counts().of(id);
            var row = new RadioButton(messages.say(
                    "codebook.merge.row", code.name().in(messages.language()),
                    messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)), strength.passages(),
                    strength.people()));
            row.setMnemonicParsing(false);
            row.setUserData(id);
            row.setToggleGroup(survivors);
            rows.getChildren().add(row);
        }
        survivors.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                name.setText(now.get(idOf(toggle.getUserData())).name().in(messages.language()));
            }
        });
        survivors.selectToggle(survivors.getToggles().getFirst());
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(ROWS);
        scroll.setMinHeight(Math.min(ROWS, ids.size() * 24.0));
        workbench.say().prompt(name, "codebook.merge.name");
        workbench.say().tip(name, "codebook.merge.name");
        name.setId("merge-name");
        var reason = sheet.reason();
        var way = sheet.way("codebook.merge.do", new Object[] {ids.size()}, "", () -> {
            var survivor = idOf(survivors.getSelectedToggle().getUserData());
            onMerge.merge(survivor, name.getText().strip(), reason.getText().strip());
        });
        sheet.ask(
                messages.say("codebook.merge.ask", ids.size()),
                List.of(scroll, Wrapped.of(messages.say("codebook.merge.name"), "second"), name, reason,
                        Wrapped.of(messages.say("codebook.merge.about"), "faint")),
                List.of(way));
    }

    @SuppressWarnings("unchecked")
    private static Id<Code> idOf(Object data) {
        return (Id<Code>) data;
    }

    /// What is done with the answer.
    interface Merging {

        void merge(Id<Code> survivor, String name, String reason);
    }
}
