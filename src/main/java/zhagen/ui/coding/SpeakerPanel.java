package zhagen.ui.coding;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.model.Voices;
import zhagen.ui.workbench.Workbench;

/// Corrects who says a turn: somebody who speaks in the same text, or somebody new. Screen thread.
final class SpeakerPanel extends VBox {

    private static final double WIDTH = 380;

    private final Workbench workbench;
    private final Turn turn;
    private final @Nullable Speaker before;
    private final ComboBox<String> who = new ComboBox<>();
    private final ComboBox<SpeakerRole> role = new ComboBox<>();
    private final CheckBox all = new CheckBox();

    private SpeakerPanel(Workbench workbench, Turn turn) {
        super(10);
        this.workbench = workbench;
        this.turn = turn;
        var now = workbench.now().get();
        this.before = turn.speaker() == null ? null : now.get(turn.speaker());
        var say = workbench.say();
        getStyleClass().add("sheet");
        setPrefWidth(WIDTH);
        var title = say.text(new Label(), "speaker.title", turn.number());
        title.getStyleClass().add("title");
        now.pointingAt(turn.source(), Speaker.class).forEach(speaker -> who.getItems().add(speaker.name()));
        who.setEditable(true);
        who.setId("who");
        who.setMaxWidth(Double.MAX_VALUE);
        who.promptTextProperty().bind(say.string("speaker.who"));
        who.getEditor().textProperty().subscribe(_ -> showRole());
        role.getItems().setAll(SpeakerRole.values());
        role.setConverter(named());
        say.tip(role, "speaker.role");
        HBox.setHgrow(who, Priority.ALWAYS);
        int turns = before == null ? 0 : now.pointingAt(before.id(), Turn.class).size();
        if (before != null) {
            say.text(all, "speaker.all", turns, before.name());
        }
        all.setDisable(turns < 2);
        all.setVisible(before != null);
        all.managedProperty().bind(all.visibleProperty());
        var stays = say.text(new Label(), "speaker.text");
        stays.getStyleClass().add("second");
        stays.setWrapText(true);
        stays.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, new HBox(8, who, role), all, stays, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !who.isShowing() && !role.isShowing()) {
                pressed.consume();
                change();
            }
        });
        showRole();
    }

    /// Asks who says the turn in which `offset` lies.
    static void show(Workbench workbench, Id<Source> source, int offset, Bounds anchor) {
        var turn = at(workbench.now().get(), source, offset);
        if (turn == null) {
            workbench.tell(zhagen.model.Label.of("speaker.noTurn"));
            return;
        }
        var panel = new SpeakerPanel(workbench, turn);
        workbench.overlay().show(panel, anchor);
        panel.who.requestFocus();
    }

    private static @Nullable Turn at(Snapshot now, Id<Source> source, int offset) {
        return now.pointingAt(source, Turn.class).stream()
                .filter(turn -> turn.whole().start() <= offset && offset <= turn.whole().end())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private HBox buttons() {
        var done = workbench.say().text(new Button(), "speaker.done");
        done.getStyleClass().setAll("button", "primary");
        done.setOnAction(_ -> change());
        var close = workbench.say().text(new Button(), "workbench.cancel");
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> workbench.overlay().hide());
        return new HBox(8, done, close);
    }

    private String name() {
        return who.getEditor().getText() == null ? "" : who.getEditor().getText().strip();
    }

    private @Nullable Speaker known() {
        return workbench.now().get().pointingAt(turn.source(), Speaker.class).stream()
                .filter(speaker -> speaker.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    /// Somebody known has a role already.
    private void showRole() {
        var known = known();
        role.setDisable(known != null);
        if (known != null) {
            role.setValue(known.role());
        } else if (role.getValue() == null) {
            role.setValue(SpeakerRole.PARTICIPANT);
        }
    }

    private void change() {
        var known = known();
        var from = all.isSelected() && before != null ? before.id() : null;
        var id = known == null ? Id.<Speaker>random() : known.id();
        var name = name();
        var as = role.getValue();
        workbench.overlay().hide();
        workbench.act((now, by) -> {
            if (known == null) {
                return from == null
                        ? Voices.said(now, by, turn.id(), id, name, as)
                        : Voices.allSaid(now, by, from, id, name, as);
            }
            return from == null ? Voices.said(now, by, turn.id(), id) : Voices.allSaid(now, by, from, id);
        });
    }

    private StringConverter<SpeakerRole> named() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable SpeakerRole value) {
                return value == null
                        ? ""
                        : workbench.messages().get().say("sources.role." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public SpeakerRole fromString(String words) {
                throw new UnsupportedOperationException("roles are not typed");
            }
        };
    }
}
