package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.CodeSet;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// How the codebook is looked at: which codes, in which order. Each narrowing stands here as long as it holds, to be taken back by a
/// click; while there is none, this takes no room. Screen thread.
final class ViewBar extends FlowPane implements AutoCloseable {

    private final Workbench workbench;
    private final CodebookModel model;
    private final Button filtering;
    private final Button sorting;
    private final Subscription followed;

    ViewBar(Workbench workbench, CodebookModel model) {
        super(5, 5);
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("view-bar");
        filtering = button(Feather.FILTER, "codebook.narrow");
        filtering.setId("codebook-narrow");
        filtering.setOnAction(_ -> narrowing().show(filtering, Side.BOTTOM, 0, 4));
        sorting = button(Feather.BAR_CHART, "codebook.sort");
        sorting.setId("codebook-sort");
        sorting.getGraphic().setRotate(90);
        sorting.setOnAction(_ -> orders().show(sorting, Side.BOTTOM, 0, 4));
        followed = Subscription.combine(
                model.sieve().subscribe(this::show), model.sort().subscribe(this::show));
        show();
    }

    Button filterButton() {
        return filtering;
    }

    Button sortButton() {
        return sorting;
    }

    private Button button(Feather icon, String tip) {
        var button = new Button();
        button.setGraphic(Icons.of(icon, 13));
        button.getStyleClass().setAll("button", "quiet");
        return workbench.say().tip(button, tip);
    }

    private void show() {
        var chips = new ArrayList<Node>();
        var sieve = model.sieve().get();
        for (var level : Level.values()) {
            if (sieve.levels().contains(level)) {
                chips.add(chip(key(level), () -> model.sieve().set(model.sieve().get().toggled(level))));
            }
        }
        for (var hue : Hue.values()) {
            if (sieve.hues().contains(hue.ordinal())) {
                var chip = chip(
                        CodeActions.hueKey(hue), () -> model.sieve().set(model.sieve().get().toggled(hue.ordinal())));
                chip.setGraphic(Dots.of(hue.ordinal()));
                chips.add(chip);
            }
        }
        if (sieve.unused()) {
            chips.add(chip("codebook.narrow.unused", () -> model.sieve().set(model.sieve().get().unused(false))));
        }
        if (sieve.undefined()) {
            chips.add(chip("codebook.narrow.undefined", () -> model.sieve().set(model.sieve().get().undefined(false))));
        }
        if (sieve.source() != null) {
            chips.add(chip("codebook.narrow.inSource", () -> model.sieve().set(model.sieve().get().in(null))));
        }
        if (sieve.set() != null) {
            chips.add(chip(
                    workbench.say().string("codebook.narrow.set", nameOf(sieve.set())),
                    () -> model.sieve().set(model.sieve().get().of(null))));
        }
        if (model.sort().get() != CodeSort.HAND) {
            chips.add(chip(model.sort().get().key(), () -> model.sort().set(CodeSort.HAND)));
            var keep = workbench.say().text(new Button(), "codebook.sort.keep");
            keep.getStyleClass().setAll("button", "link");
            keep.setId("keep-order");
            keep.setOnAction(_ -> model.keepOrder());
            chips.add(workbench.say().tip(keep, "codebook.sort.keep.tip"));
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        Styles.put(filtering, "on", !sieve.isEmpty());
        Styles.put(sorting, "on", model.sort().get() != CodeSort.HAND);
    }

    private ObservableValue<String> nameOf(Id<CodeSet> set) {
        return workbench.now().flatMap(now -> workbench.messages()
                .map(messages -> now.find(set).map(found -> found.name().in(messages.language())).orElse("")));
    }

    private Button chip(String message, Runnable takeBack) {
        return chip(workbench.say().string(message), takeBack);
    }

    private Button chip(ObservableValue<String> words, Runnable takeBack) {
        var chip = new Button();
        chip.textProperty().bind(workbench.say().string("codebook.narrow.chip", words));
        chip.getStyleClass().setAll("button", "chip");
        chip.setOnAction(_ -> takeBack.run());
        return workbench.say().tip(chip, "codebook.narrow.takeBack");
    }

    private static String key(Level level) {
        return "level." + level.name().toLowerCase(Locale.ROOT);
    }

    private ContextMenu narrowing() {
        var sieve = model.sieve().get();
        var menu = new ContextMenu();
        for (var level : Level.values()) {
            menu.getItems().add(check(
                    key(level), sieve.levels().contains(level),
                    _ -> model.sieve().set(model.sieve().get().toggled(level))));
        }
        var hues = workbench.say().text(new Menu(), "codebook.hue");
        for (var hue : Hue.values()) {
            var item = check(
                    CodeActions.hueKey(hue), sieve.hues().contains(hue.ordinal()),
                    _ -> model.sieve().set(model.sieve().get().toggled(hue.ordinal())));
            item.setGraphic(Dots.of(hue.ordinal()));
            hues.getItems().add(item);
        }
        var inSource = check(
                "codebook.narrow.inSource", sieve.source() != null,
                wanted -> model.sieve().set(model.sieve().get().in(wanted ? model.reading().get() : null)));
        inSource.setDisable(model.reading().get() == null);
        menu.getItems().addAll(List.of(
                hues,
                new SeparatorMenuItem(),
                inSource,
                check("codebook.narrow.unused", sieve.unused(),
                        wanted -> model.sieve().set(model.sieve().get().unused(wanted))),
                check("codebook.narrow.undefined", sieve.undefined(),
                        wanted -> model.sieve().set(model.sieve().get().undefined(wanted)))));
        if (!sieve.isEmpty()) {
            var all = workbench.say().text(new MenuItem(), "codebook.narrow.all");
            all.setOnAction(_ -> model.sieve().set(CodeFilter.NONE));
            menu.getItems().addAll(new SeparatorMenuItem(), all);
        }
        return menu;
    }

    private CheckMenuItem check(String message, boolean chosen, Consumer<Boolean> onChange) {
        var item = workbench.say().text(new CheckMenuItem(), message);
        item.setSelected(chosen);
        item.setOnAction(_ -> onChange.accept(item.isSelected()));
        return item;
    }

    private ContextMenu orders() {
        var menu = new ContextMenu();
        for (var sort : CodeSort.values()) {
            var item = workbench.say().text(new RadioMenuItem(), sort.key());
            item.setSelected(model.sort().get() == sort);
            item.setOnAction(_ -> model.sort().set(sort));
            menu.getItems().add(item);
        }
        if (model.sort().get() != CodeSort.HAND) {
            var keep = workbench.say().text(new MenuItem(), "codebook.sort.keep");
            keep.setOnAction(_ -> model.keepOrder());
            menu.getItems().addAll(new SeparatorMenuItem(), keep);
        }
        return menu;
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
