package zhagen.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhagen.model.Method;
import zhagen.model.Studies;
import zhagen.model.Wording;
import zhagen.project.Visit;
import zhagen.ui.links.Choice;
import zhagen.ui.workbench.TabLeaves;
import zhagen.ui.workbench.Workbench;

/// What the study is about, in both languages. Screen thread.
final class StudyDescription extends VBox {

    private final Workbench workbench;
    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea questionZh = area();
    private final TextArea questionEn = area();
    private final TextArea designZh = area();
    private final TextArea designEn = area();
    private final ObjectProperty<Method.Profile> profile;

    StudyDescription(Workbench workbench) {
        this.workbench = workbench;
        profile = new SimpleObjectProperty<>(workbench.now().get().study().method().profile());
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        var heading = say.text(new Label(), "study.heading");
        heading.getStyleClass().add("title");
        var grid = new GridPane(12, 8);
        var chinese = new Label("中文");
        var english = new Label("English");
        chinese.getStyleClass().add("heading");
        english.getStyleClass().add("heading");
        grid.addRow(0, new Label(), chinese, english);
        row(grid, 1, "study.title", titleZh, titleEn);
        row(grid, 2, "study.question", questionZh, questionEn);
        row(grid, 3, "study.design", designZh, designEn);
        var keep = say.text(new Button(), "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> keep());
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        getChildren().addAll(heading, grid, school(), new HBox(8, keep, cancel));
        var study = workbench.now().get().study();
        fill(study.title(), titleZh, titleEn);
        fill(study.question(), questionZh, questionEn);
        fill(study.design(), designZh, designEn);
    }

    /// Which school the study follows.
    private HBox school() {
        var say = workbench.say();
        var name = say.text(new Label(), "study.method");
        name.getStyleClass().add("second");
        name.setMinWidth(USE_PREF_SIZE);
        var choice = new Choice<>(List.of(Method.Profile.values()), profile,
                one -> say.string("study.method." + one.name()));
        choice.setId("study-method");
        choice.setMinWidth(USE_PREF_SIZE);
        say.name(choice, "study.method");
        var about = say.text(new Label(), "study.method.about");
        about.getStyleClass().addAll("faint", "small");
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        var line = new HBox(12, name, choice, about);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static TextArea area() {
        var area = TabLeaves.from(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPrefColumnCount(24);
        return area;
    }

    private void row(GridPane grid, int row, String message, TextInputControl zh, TextInputControl en) {
        var label = workbench.say().text(new Label(), message);
        label.getStyleClass().add("second");
        workbench.say().name(zh, "study.in.zh", workbench.say().string(message));
        workbench.say().name(en, "study.in.en", workbench.say().string(message));
        grid.addRow(row, label, zh, en);
    }

    private static void fill(Wording wording, TextInputControl zh, TextInputControl en) {
        zh.setText(wording.zh());
        en.setText(wording.en());
    }

    void begin() {
        titleZh.requestFocus();
    }

    private void keep() {
        var title = wording(titleZh, titleEn);
        var question = wording(questionZh, questionEn);
        var design = wording(designZh, designEn);
        workbench.overlay().hide();
        var visit = new Visit();
        workbench.act(visit, (now, by) -> Studies.describe(now, by, title, question, design));
        workbench.act(visit, (now, by) -> Studies.follow(now, by, profile.get()));
    }

    private static Wording wording(TextInputControl zh, TextInputControl en) {
        return new Wording(zh.getText().strip(), en.getText().strip());
    }
}
