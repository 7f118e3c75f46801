package zhagen.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.ui.look.Palette;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Say;

/// What is seen before a project is open: three ways on, the sample study, and the projects opened last. Screen thread.
final class StartPage extends StackPane {

    private static final String SUFFIX = ".zhagen";

    /// The ways on from here.
    interface Ways {

        /// @param title of the study
        /// @param coder the name of whoever codes
        /// @param files what to import at once
        void create(Path folder, String title, String coder, List<Path> files);

        void chooseProject();

        /// Lets the user choose interviews.
        List<Path> chooseFiles();

        /// Lets the user choose where a project is kept.
        @Nullable
        Path chooseFolder(Path before);

        void open(Path folder);

        void openSample();
    }

    private final Preferences preferences;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>();
    private final Say say = new Say(messages);
    private final VBox column = new VBox();
    private final Label trouble = new Label();
    private List<Path> files = List.of();

    StartPage(Preferences preferences, Ways ways) {
        this.preferences = preferences;
        this.ways = ways;
        messages.bind(preferences.language().map(Messages::in));
        getStyleClass().addAll("workbench", "start-page");
        column.getStyleClass().add("start-column");
        column.setMaxSize(680, Region.USE_PREF_SIZE);
        trouble.getStyleClass().add("start-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        var switches = new HBox(8, language(), theme());
        switches.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(switches, Pos.TOP_RIGHT);
        getChildren().addAll(column, switches);
        showWays();
    }

    /// The name of a project, from that of its folder.
    static String name(Path folder) {
        var name = folder.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /// Says what could not be done.
    void tell(String sentence) {
        trouble.setText(sentence);
        column.setDisable(false);
    }

    /// While a project is being opened, nothing else is begun.
    void busy() {
        trouble.setText("");
        column.setDisable(true);
    }

    private Button language() {
        var button = say.text(new Button(), "workbench.language");
        say.tip(button, "workbench.language.tip");
        button.getStyleClass().setAll("button", "chip");
        button.setOnAction(_ -> {
            var chosen = preferences.language();
            chosen.set(chosen.get() == Language.ZH ? Language.EN : Language.ZH);
        });
        return button;
    }

    private Button theme() {
        var button = new Button();
        say.tip(button, "workbench.theme.tip");
        button.getStyleClass().setAll("button", "chip");
        palette.bindBidirectional(preferences.palette());
        palette.subscribe(
                shown -> button.setGraphic(Icons.of(shown == Palette.LIGHT ? Feather.SUN : Feather.MOON, 14)));
        button.setOnAction(_ -> palette.set(palette.get() == Palette.LIGHT ? Palette.DARK : Palette.LIGHT));
        return button;
    }

    private void showWays() {
        var logo =
                new HBox(8, styled(new Label("扎根"), "start-logo"), styled(new Label("Zhagen"), "start-logo", "latin"));
        logo.setAlignment(Pos.BASELINE_LEFT);
        var line = styled(say.text(new Label(), "start.line"), "second");
        line.setWrapText(true);
        var cards = new HBox(
                12,
                way(Feather.PLUS, "start.new", "start.new.about", () -> showForm(List.of())),
                way(Feather.FOLDER, "start.open", "start.open.about", ways::chooseProject),
                way(Feather.DOWNLOAD, "start.import", "start.import.about", this::importFirst));
        var sample = styled(say.text(new Button(), "start.sample"), "sample");
        sample.getStyleClass().setAll("button", "plain", "sample");
        sample.setGraphic(Icons.of(Feather.BOOK_OPEN, 15));
        sample.setOnAction(_ -> ways.openSample());
        var about = styled(say.text(new Label(), "start.sample.about"), "faint", "small");
        about.setWrapText(true);
        column.getChildren().setAll(logo, line, cards, new HBox(12, sample, about), trouble);
        var recent = recent();
        if (!recent.isEmpty()) {
            var list = new VBox(1);
            list.getChildren().addAll(recent);
            column.getChildren().addAll(styled(say.text(new Label(), "start.recent"), "heading"), list);
        }
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private Button way(Ikon icon, String title, String about, Runnable action) {
        var words = new VBox(
                6,
                Icons.of(icon, 24),
                styled(say.text(new Label(), title), "strong"),
                styled(say.text(new Label(), about), "second", "small"));
        ((Label) words.getChildren().getLast()).setWrapText(true);
        var button = new Button();
        button.setGraphic(words);
        button.getStyleClass().setAll("button", "way");
        button.setPrefSize(218, 132);
        words.setPrefWidth(186);
        say.string(title).subscribe(button::setAccessibleText);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private List<Button> recent() {
        return preferences.recent().stream().filter(Files::isDirectory).map(folder -> {
            var button = new Button(name(folder) + "   ");
            button.setMnemonicParsing(false);
            var where = styled(new Label(String.valueOf(folder.getParent())), "faint", "small");
            button.setGraphic(where);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.getStyleClass().setAll("button", "recent");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> ways.open(folder));
            return button;
        }).toList();
    }

    private void importFirst() {
        var chosen = ways.chooseFiles();
        if (!chosen.isEmpty()) {
            showForm(chosen);
        }
    }

    /// Asks for the little that a new project needs.
    void showForm(List<Path> toImport) {
        files = List.copyOf(toImport);
        var title = new TextField();
        say.prompt(title, "start.form.title.prompt");
        var coder = new TextField(
                preferences.coder().get().isBlank() ? System.getProperty("user.name", "") : preferences.coder().get());
        var where = new Label(Path.of(System.getProperty("user.home", "."), "Zhagen").toString());
        var change = say.text(new Button(), "start.form.change");
        change.getStyleClass().setAll("button", "link");
        change.setOnAction(_ -> {
            var chosen = ways.chooseFolder(Path.of(where.getText()));
            if (chosen != null) {
                where.setText(chosen.toString());
            }
        });
        var grid = new GridPane(14, 10);
        title.setPrefColumnCount(34);
        grid.addRow(0, styled(say.text(new Label(), "start.form.title"), "second"), title);
        grid.addRow(1, styled(say.text(new Label(), "start.form.coder"), "second"), coder);
        grid.addRow(2, styled(say.text(new Label(), "start.form.where"), "second"), new HBox(8, where, change));
        if (!files.isEmpty()) {
            grid.addRow(3, styled(say.text(new Label(), "start.form.files"), "second"),
                    say.text(new Label(), "start.form.fileCount", files.size()));
        }
        var create = say.text(new Button(), "start.form.create");
        create.getStyleClass().setAll("button", "primary");
        create.setDefaultButton(true);
        create.disableProperty().bind(title.textProperty().map(String::isBlank));
        create.setOnAction(_ -> {
            preferences.coder().set(coder.getText().strip());
            ways.create(folderFor(Path.of(where.getText()), title.getText()), title.getText().strip(),
                    coder.getText().strip(), files);
        });
        var back = say.text(new Button(), "start.form.back");
        back.getStyleClass().setAll("button", "plain");
        back.setCancelButton(true);
        back.setOnAction(_ -> showWays());
        column.getChildren().setAll(
                styled(say.text(new Label(), "start.new"), "start-title"), grid, new HBox(8, create, back), trouble);
        title.requestFocus();
    }

    /// A folder of the study's name, without what file systems do not take.
    static Path folderFor(Path where, String title) {
        var name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return where.resolve((name.isEmpty() ? "study" : name) + SUFFIX);
    }
}
