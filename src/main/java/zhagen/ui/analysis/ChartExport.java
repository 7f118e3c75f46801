package zhagen.ui.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Drawing;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Style;
import zhagen.model.Label;
import zhagen.model.Refused;
import zhagen.ui.workbench.Workbench;

/// Writes a chart as SVG or PNG, in colour or for print. Screen thread.
final class ChartExport {

    private ChartExport() {}

    /// A button that offers the ways.
    ///
    /// @param chart what is written; null where there is nothing yet
    static MenuButton button(Workbench workbench, Supplier<? extends @Nullable Drawing> chart) {
        var say = workbench.say();
        var export = say.text(new MenuButton(), "saturation.export");
        export.getStyleClass().addAll("plain", "choice");
        for (var ending : List.of("svg", "png")) {
            for (var style : List.of(Style.LIGHT, Style.PRINT)) {
                var item = say.text(
                        new MenuItem(), "models.export." + ending + (style == Style.PRINT ? ".print" : ".colour"));
                item.setOnAction(_ -> {
                    var drawn = chart.get();
                    if (drawn != null) {
                        choose(workbench, export, drawn, ending, style);
                    }
                });
                export.getItems().add(item);
            }
        }
        return export;
    }

    private static void choose(
            Workbench workbench, MenuButton button, Drawing drawn, String ending, Style style) {
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("saturation.export"));
        chooser.setInitialFileName(drawn.title() + "." + ending);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        var file = chooser.showSaveDialog(button.getScene().getWindow());
        if (file != null) {
            write(workbench, drawn, style, file.toPath());
        }
    }

    private static void write(Workbench workbench, Drawing drawn, Style style, Path file) {
        workbench.jobs().start(Label.of("models.export.job", drawn.title()), _ -> {
            try {
                FigureFiles.write(drawn, style, file);
            } catch (IOException | UncheckedIOException e) {
                throw new Refused(Label.of("models.export.failed", file), e);
            }
            return file;
        }, written -> workbench.tell(Label.of("models.export.done", written.getFileName())));
    }
}
