package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.ui.look.Hue;
import zhagen.ui.workbench.Confirm;
import zhagen.ui.workbench.Workbench;

/// What can be done to one code from the tree and from its card. Screen thread.
final class CodeActions {

    private final Workbench workbench;
    private final CodebookModel model;
    private final Confirm confirm;
    private final Runnable focus;
    private final Consumer<Id<Code>> chooseToMergeInto;

    /// @param focus gives the keyboard back to the tree
    /// @param chooseToMergeInto lets the user find the code that the given one is merged into
    CodeActions(
            Workbench workbench,
            CodebookModel model,
            Confirm confirm,
            Runnable focus,
            Consumer<Id<Code>> chooseToMergeInto) {
        this.workbench = workbench;
        this.model = model;
        this.confirm = confirm;
        this.focus = focus;
        this.chooseToMergeInto = chooseToMergeInto;
    }

    List<MenuItem> menu(Id<Code> id) {
        var items = new ArrayList<MenuItem>();
        workbench.now().get().find(id).ifPresent(code -> {
            items.add(item("codebook.rename", () -> model.renamed().set(id)));
            items.add(item("codebook.new", () -> model.createBeside(id)));
            items.add(item("codebook.merge", () -> chooseToMergeInto.accept(id)));
            items.add(new SeparatorMenuItem());
            items.add(levels(code));
            items.add(hues(code));
            items.add(inVivo(code));
            if (code.parent() != null) {
                items.add(reversed(code));
            }
            items.add(new SeparatorMenuItem());
            items.add(item("codebook.delete", () -> askToDelete(id)));
        });
        return items;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem doing(String message, BiFunction<Snapshot, By, Change> action) {
        return item(message, () -> workbench.act(action));
    }

    Menu levels(Code code) {
        var menu = workbench.say().text(new Menu(), "codebook.level");
        menu.getItems().setAll(levelItems(code));
        return menu;
    }

    List<MenuItem> levelItems(Code code) {
        var items = new ArrayList<MenuItem>();
        for (var level : Level.values()) {
            var item = workbench.say().text(
                    new RadioMenuItem(), "level." + level.name().toLowerCase(Locale.ROOT));
            item.setSelected(code.level() == level);
            item.setOnAction(_ -> workbench.act((now, by) -> Codebook.level(now, by, code.id(), level)));
            items.add(item);
        }
        return items;
    }

    Menu hues(Code code) {
        var menu = workbench.say().text(new Menu(), "codebook.hue");
        menu.getItems().setAll(hueItems(code));
        return menu;
    }

    List<MenuItem> hueItems(Code code) {
        var items = new ArrayList<MenuItem>();
        for (var hue : Hue.values()) {
            var item = doing(
                    "hue." + hue.name().toLowerCase(Locale.ROOT),
                    (now, by) -> Codebook.recolour(now, by, code.id(), hue.ordinal()));
            item.setGraphic(Dots.of(hue.ordinal()));
            items.add(item);
        }
        if (code.parent() != null) {
            items.add(doing(
                    "hue.inherited", (now, by) -> Codebook.recolour(now, by, code.id(), Code.INHERITED)));
        }
        return items;
    }

    CheckMenuItem inVivo(Code code) {
        var item = workbench.say().text(new CheckMenuItem(), "codebook.inVivo");
        item.setSelected(code.inVivo());
        item.setOnAction(_ -> workbench.act((now, by) -> Codebook.inVivo(now, by, code.id(), !code.inVivo())));
        return item;
    }

    CheckMenuItem reversed(Code code) {
        var item = workbench.say().text(new CheckMenuItem(), "codebook.reverse");
        item.setSelected(code.reversed());
        item.setOnAction(_ -> workbench.act((now, by) -> Codebook.reverse(now, by, code.id(), !code.reversed())));
        return item;
    }

    /// Says what goes with the code before it goes. A code that nothing hangs on goes at once: undo brings it back.
    void askToDelete(Id<Code> id) {
        var now = workbench.now().get();
        var code = now.get(id);
        var by = workbench.project().by();
        var alone = Codebook.delete(now, by, id);
        if (alone.edits().size() == 1) {
            workbench.act((then, who) -> Codebook.delete(then, who, id));
            return;
        }
        var ways = new ArrayList<Confirm.Way>();
        var below = now.children(id);
        ways.add(new Confirm.Way(
                below.isEmpty() ? "codebook.delete.sure" : "codebook.delete.alone",
                alone,
                () -> workbench.act((then, who) -> Codebook.delete(then, who, id))));
        if (!below.isEmpty()) {
            ways.add(new Confirm.Way(
                    "codebook.delete.branch",
                    Codebook.deleteBranch(now, by, id),
                    () -> workbench.act((then, who) -> Codebook.deleteBranch(then, who, id))));
        }
        var messages = workbench.messages().get();
        confirm.ask(
                messages.say(
                        below.isEmpty() ? "codebook.delete.ask" : "codebook.delete.askAbove",
                        code.name().in(messages.language()),
                        below.size()),
                ways,
                focus);
    }

    void merge(Id<Code> from, Id<Code> into) {
        workbench.act((now, by) -> Codebook.merge(now, by, from, into))
                .thenAccept(_ -> workbench.onScreen(() -> workbench.code().set(into)));
    }
}
