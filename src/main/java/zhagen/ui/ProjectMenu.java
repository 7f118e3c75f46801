package zhagen.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.FileChooser;
import zhagen.exchange.WholeFile;
import zhagen.exchange.codebook.CodebookWorkbook;
import zhagen.model.Label;
import zhagen.model.Pseudonym;
import zhagen.store.Backups.Backup;
import zhagen.ui.codebook.NumberingSheet;
import zhagen.ui.sources.FileImport;
import zhagen.ui.tables.TablesSheet;
import zhagen.ui.workbench.TextSize;
import zhagen.ui.workbench.Workbench;

/// What can be done with whole projects, under the name of the open one. Screen thread.
final class ProjectMenu {

    /// What leaves the open project for another.
    interface Elsewhere {

        void startPage();

        void chooseProject();

        void open(Path folder);

        /// Puts a backup in the place of the open project, and opens that.
        void restore(Backup backup);

        /// Removes words from the open project for good, and opens it again.
        void purge(List<Pseudonym> words);
    }

    private final Workbench workbench;
    private final FileImport importing;
    private final Elsewhere window;
    private final MenuButton button = new MenuButton();
    private final Menu recent = new Menu();

    ProjectMenu(Workbench workbench, FileImport importing, Elsewhere window) {
        this.workbench = workbench;
        this.importing = importing;
        this.window = window;
        button.getStyleClass().setAll("menu-button", "project-menu");
        button.setMnemonicParsing(false);
        button.setMaxWidth(260);
        button.textProperty().bind(workbench.now()
                .flatMap(now -> workbench.messages().map(messages -> now.study().title().in(messages.language()))));
        workbench.say().text(recent, "menu.recent");
        button.getItems().setAll(
                item("menu.describe", this::describe),
                item("menu.conventions", this::conventions),
                item("numbering.menu", () -> NumberingSheet.show(workbench)),
                item("menu.import", importing::choose),
                item("menu.export", this::export),
                item("menu.tables", () -> TablesSheet.show(workbench)),
                item("menu.backups", this::backups),
                item("menu.purge", this::purge),
                new SeparatorMenuItem(),
                sizes(),
                new SeparatorMenuItem(),
                item("menu.new", window::startPage),
                item("menu.open", window::chooseProject),
                recent);
        button.setOnShowing(_ -> listRecent());
    }

    Node node() {
        return button;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu sizes() {
        var menu = workbench.say().text(new Menu(), "menu.size");
        var size = workbench.preferences().size();
        var group = new ToggleGroup();
        for (var percent : TextSize.ALL) {
            var item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(group);
            item.setOnAction(_ -> size.set(percent));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> group.selectToggle(group.getToggles().get(TextSize.ALL.indexOf(size.get()))));
        return menu;
    }

    private void listRecent() {
        var here = workbench.project().folder().toAbsolutePath().normalize();
        List<MenuItem> others = workbench.preferences().recent().stream()
                .filter(folder -> !folder.equals(here) && Files.isDirectory(folder))
                .map(this::recentItem)
                .toList();
        recent.getItems().setAll(others);
        recent.setDisable(others.isEmpty());
    }

    private MenuItem recentItem(Path folder) {
        var item = new MenuItem(StartPage.name(folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> window.open(folder));
        return item;
    }

    private void describe() {
        var description = new StudyDescription(workbench);
        workbench.overlay().showInTheMiddle(description);
        description.begin();
    }

    private void conventions() {
        var conventions = new StudyConventions(workbench);
        workbench.overlay().showInTheMiddle(conventions);
        conventions.begin();
    }

    private void backups() {
        workbench.overlay().showInTheMiddle(new BackupsPanel(workbench, window::restore));
    }

    private void purge() {
        var panel = new PurgePanel(workbench, window::purge);
        workbench.overlay().showInTheMiddle(panel);
        panel.begin();
    }

    /// The codebook with its quotes as a workbook.
    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("menu.export"));
        chooser.setInitialFileName(workbench.messages().get().say("menu.export.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Excel", "*.xlsx"));
        var file = chooser.showSaveDialog(button.getScene().getWindow());
        if (file != null) {
            export(file.toPath());
        }
    }

    void export(Path file) {
        var workbook = new CodebookWorkbook(
                workbench.now().get(),
                workbench.project().texts(),
                workbench.messages().get(),
                ZoneId.systemDefault());
        workbench.jobs().start(
                Label.of("menu.export.job"),
                progress -> WholeFile.write(file, out -> workbook.write(out, progress)),
                written -> workbench.tell(Label.of("menu.export.done", written)));
    }
}
