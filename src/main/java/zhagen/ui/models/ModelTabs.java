package zhagen.ui.models;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.TheoryModel;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A tab for each model, and the button that begins another. Screen thread.
final class ModelTabs extends HBox implements AutoCloseable {

    private static final Area AREA = ModelsScreen.AREA.inner("modelTabs");
    private static final Command RENAME = AREA.command("rename", "F2");
    private static final Command DELETE = AREA.command("delete", "Delete");
    static final List<Command> COMMANDS = List.of(RENAME, DELETE);

    private final Workbench workbench;
    private final ModelsModel model;
    private final HBox tabs = new HBox(2);
    private final MenuButton begin = new MenuButton();
    private final ListChangeListener<TheoryModel> refill = _ -> fill();
    private final Subscription followed;

    ModelTabs(Workbench workbench, ModelsModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("model-tabs");
        setAlignment(Pos.CENTER_LEFT);
        tabs.setAlignment(Pos.CENTER_LEFT);
        workbench.say().tip(workbench.say().text(begin, "models.new"), "models.new.tip");
        begin.setGraphic(Icons.of(Feather.PLUS, 12));
        begin.getStyleClass().add("chip");
        for (var type : TheoryModel.Type.values()) {
            var item = workbench.say().text(new MenuItem(), "models.type." + type);
            item.setOnAction(_ -> model.create(type));
            begin.getItems().add(item);
        }
        begin.setMinWidth(USE_PREF_SIZE);
        tabs.setMinWidth(0);
        setMinWidth(0);
        getChildren().setAll(tabs, begin);
        setSpacing(6);
        model.models().addListener(refill);
        followed = Subscription.combine(
                model.model().subscribe(_ -> fill()), workbench.messages().subscribe(_ -> fill()));
    }

    private void fill() {
        boolean focused = tabs.getChildren().stream().anyMatch(tab -> tab.isFocused());
        tabs.getChildren().setAll(model.models().stream().map(this::tab).toList());
        if (focused) {
            focusCurrent();
        }
    }

    private ToggleButton tab(TheoryModel of) {
        var tab = new ToggleButton(of.name().in(workbench.language()));
        tab.getStyleClass().setAll("toggle-button", "model-tab");
        tab.setSelected(of.equals(model.model().get()));
        tab.setMinWidth(44);
        tab.setMaxWidth(190);
        tab.setTooltip(new Tooltip(tab.getText()));
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.model().set(of);
        });
        tab.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2) {
                rename(of, tab);
            }
        });
        var keys = new Commands<ModelTabs>()
                .with(RENAME, tabs -> tabs.rename(of, tab))
                .with(DELETE, tabs -> tabs.model.delete(of));
        tab.addEventHandler(KeyEvent.ANY, event -> keys.act(event, workbench.keymap(), this));
        tab.setMinWidth(72);
        tab.setContextMenu(menu(of, tab));
        return tab;
    }

    private ContextMenu menu(TheoryModel of, ToggleButton tab) {
        var say = workbench.say();
        var rename = say.text(new MenuItem(), "models.rename", workbench.keymap().first(RENAME));
        rename.setOnAction(_ -> rename(of, tab));
        var delete = say.text(new MenuItem(), "models.delete");
        delete.setOnAction(_ -> model.delete(of));
        return new ContextMenu(rename, delete);
    }

    private void rename(TheoryModel of, ToggleButton tab) {
        int index = tabs.getChildren().indexOf(tab);
        if (index < 0) {
            return;
        }
        var field = new TextField(of.name().in(workbench.language()));
        field.setPrefColumnCount(Math.clamp(field.getText().length() + 2L, 8, 24));
        tabs.getChildren().set(index, field);
        field.requestFocus();
        field.selectAll();
        field.setOnAction(_ -> model.rename(of, field.getText()));
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                field.setText("");
                fill();
                focusCurrent();
                pressed.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> left(of, field, was, is));
    }

    private void left(TheoryModel of, TextField field, boolean was, boolean is) {
        if (was && !is && tabs.getChildren().contains(field)) {
            model.rename(of, field.getText());
            fill();
        }
    }

    private void focusCurrent() {
        int index = model.model().get() == null ? -1 : model.models().indexOf(model.model().get());
        if (index >= 0) {
            tabs.getChildren().get(index).requestFocus();
        }
    }

    /// Puts the keyboard on the current model's tab, or on the button that begins one.
    void enter() {
        if (model.models().isEmpty()) {
            begin.requestFocus();
        } else {
            focusCurrent();
        }
    }

    @Override
    public void close() {
        model.models().removeListener(refill);
        followed.unsubscribe();
    }
}
