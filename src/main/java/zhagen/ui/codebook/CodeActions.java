package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Regrouping;
import zhagen.model.Reason;
import zhagen.model.Snapshot;
import zhagen.model.Uniting;
import zhagen.ui.look.Hue;
import zhagen.ui.workbench.Workbench;

/// What can be done to codes from the tree and from the card: to one, or to all that are selected, as one change. Screen thread.
final class CodeActions {

    private final Workbench workbench;
    private final CodebookModel model;
    private final SetsModel sets;
    private final ActSheet sheet;
    private final Picking picking;
    private final Consumer<Id<Code>> splitting;

    /// Lets the user find a code.
    interface Picking {

        /// @param excluded codes that are not offered
        void pick(Collection<Id<Code>> excluded, String prompt, Consumer<Id<Code>> onChoice);
    }

    /// @param splitting lays out what a code is split on
    CodeActions(
            Workbench workbench,
            CodebookModel model,
            SetsModel sets,
            ActSheet sheet,
            Picking picking,
            Consumer<Id<Code>> splitting) {
        this.workbench = workbench;
        this.model = model;
        this.sets = sets;
        this.sheet = sheet;
        this.picking = picking;
        this.splitting = splitting;
    }

    /// What can be done to all of the codes.
    List<MenuItem> menu(List<Id<Code>> ids) {
        var now = workbench.now().get();
        var codes = ids.stream().flatMap(id -> now.find(id).stream()).toList();
        var items = new ArrayList<MenuItem>();
        if (codes.isEmpty()) {
            return items;
        }
        var only = codes.size() == 1 ? codes.getFirst() : null;
        if (only != null) {
            items.add(item("codebook.rename", () -> model.renamed().set(only.id())));
            items.add(item("codebook.new", () -> model.createBeside(only.id())));
        }
        items.add(item(only == null ? "codebook.mergeMany" : "codebook.merge", () -> merge(ids)));
        if (only != null) {
            items.add(item("codebook.split", () -> split(ids)));
        }
        items.add(item("codebook.moveTo", () -> moveTo(ids)));
        items.add(item("codebook.moveToRoot", () -> workbench.act((then, by) -> Regrouping.into(then, by, ids, null))));
        items.add(new SeparatorMenuItem());
        items.add(item("codebook.promote", () -> promote(ids)));
        items.add(item("codebook.demote", () -> demote(ids)));
        items.add(setsMenu(ids));
        items.add(levels(codes));
        items.add(hues(codes));
        if (only != null) {
            items.add(inVivo(only));
            if (only.parent() != null) {
                items.add(reversed(only));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(item("codebook.delete", () -> askToDelete(ids)));
        return items;
    }

    private Menu setsMenu(List<Id<Code>> ids) {
        var menu = workbench.say().text(new Menu(), "codebook.sets");
        menu.getItems().setAll(setItems(ids));
        return menu;
    }

    /// The sets to put the codes into, and to take them out of; the last is a new one.
    List<MenuItem> setItems(List<Id<Code>> ids) {
        var items = new ArrayList<MenuItem>();
        sets.holding(ids).forEach((set, all) -> {
            var item = new CheckMenuItem(set.name().in(workbench.language()));
            item.setMnemonicParsing(false);
            item.setSelected(all);
            item.setOnAction(_ -> {
                if (all) {
                    sets.take(set.id(), ids);
                } else {
                    sets.put(set.id(), ids);
                }
            });
            items.add(item);
        });
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("codeSet.of", () -> sets.create(ids)));
        return items;
    }

    /// Takes the codes out of the set that the tree is narrowed to.
    boolean takeOut(List<Id<Code>> ids) {
        var set = model.sieve().get().set();
        if (set != null) {
            sets.take(set, ids);
        }
        return set != null;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem doing(String message, BiFunction<Snapshot, By, Change> action) {
        return item(message, () -> workbench.act(action));
    }

    private Menu levels(List<Code> codes) {
        var menu = workbench.say().text(new Menu(), "codebook.level");
        menu.getItems().setAll(levelItems(codes));
        return menu;
    }

    List<MenuItem> levelItems(Code code) {
        return levelItems(List.of(code));
    }

    private List<MenuItem> levelItems(List<Code> codes) {
        var ids = idsOf(codes);
        var items = new ArrayList<MenuItem>();
        for (var level : Level.values()) {
            var item = workbench.say().text(
                    new RadioMenuItem(), "level." + level.name().toLowerCase(Locale.ROOT));
            item.setSelected(codes.stream().allMatch(code -> code.level() == level));
            item.setOnAction(_ -> workbench.act((now, by) -> Codebook.level(now, by, ids, level)));
            items.add(item);
        }
        return items;
    }

    private Menu hues(List<Code> codes) {
        var menu = workbench.say().text(new Menu(), "codebook.hue");
        menu.getItems().setAll(hueItems(codes));
        return menu;
    }

    List<MenuItem> hueItems(Code code) {
        return hueItems(List.of(code));
    }

    private List<MenuItem> hueItems(List<Code> codes) {
        var ids = idsOf(codes);
        var items = new ArrayList<MenuItem>();
        for (var hue : Hue.values()) {
            var item = doing(hueKey(hue), (now, by) -> Codebook.recolour(now, by, ids, hue.ordinal()));
            item.setGraphic(Dots.of(hue.ordinal()));
            items.add(item);
        }
        if (codes.stream().anyMatch(code -> code.parent() != null)) {
            items.add(doing("hue.inherited", (now, by) -> Codebook.recolour(now, by, ids, Code.INHERITED)));
        }
        return items;
    }

    static String hueKey(Hue hue) {
        return "hue." + hue.name().toLowerCase(Locale.ROOT);
    }

    private static List<Id<Code>> idsOf(List<Code> codes) {
        return codes.stream().map(Code::id).toList();
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

    /// Says what goes with the codes before they go.
    void askToDelete(List<Id<Code>> ids) {
        new DeleteSheet(workbench, sheet).ask(ids);
    }

    void promote(List<Id<Code>> ids) {
        changeLevel(ids, 1);
    }

    void demote(List<Id<Code>> ids) {
        changeLevel(ids, -1);
    }

    /// Lets the code that is looked at go a level up or down; the others may become its members.
    private void changeLevel(List<Id<Code>> ids, int by) {
        var looked = workbench.code().get();
        var id = looked != null && ids.contains(looked) ? looked : ids.getFirst();
        var level = LevelSheet.next(workbench.now().get().get(id).level(), by);
        if (level != null) {
            new LevelSheet(workbench, sheet).ask(id, level, ids.stream().filter(other -> !other.equals(id)).toList());
        }
    }

    /// Lets the codings of one code be dealt out to parts of it.
    void split(List<Id<Code>> ids) {
        var now = workbench.now().get();
        if (ids.size() > 1) {
            workbench.tell(Label.of("split.one"));
        } else if (now.pointingAt(ids.getFirst(), Coding.class).isEmpty()) {
            workbench.tell(Label.of("split.nothing", now.get(ids.getFirst()).name()));
        } else {
            splitting.accept(ids.getFirst());
        }
    }

    void moveTo(List<Id<Code>> ids) {
        picking.pick(withBelow(ids), "picker.movePrompt",
                parent -> workbench.act((now, by) -> Regrouping.into(now, by, ids, parent)));
    }

    /// Several become one of them; one goes into a code that is looked for first.
    void merge(List<Id<Code>> ids) {
        if (ids.size() > 1) {
            new MergeSheet(workbench, sheet).ask(lookedAtFirst(ids), (into, name, why) -> merge(ids, into, name, why));
        } else {
            picking.pick(withBelow(ids), "picker.mergePrompt", into -> new MergeSheet(workbench, sheet).ask(
                    List.of(into, ids.getFirst()), (survivor, name, why) -> merge(
                            List.of(into, ids.getFirst()), survivor, name, why)));
        }
    }

    private List<Id<Code>> lookedAtFirst(List<Id<Code>> ids) {
        var looked = workbench.code().get();
        var first = new ArrayList<>(ids);
        if (looked != null && first.remove(looked)) {
            first.addFirst(looked);
        }
        return first;
    }

    private Collection<Id<Code>> withBelow(List<Id<Code>> ids) {
        var now = workbench.now().get();
        var all = new HashSet<Id<Code>>();
        ids.forEach(id -> all.addAll(PickerModel.notForMerging(now, id)));
        return all;
    }

    private void merge(List<Id<Code>> ids, Id<Code> into, String name, String why) {
        var language = workbench.language();
        if (name.isEmpty()) {
            workbench.tell(Label.of("code.nameless"));
            return;
        }
        var title = workbench.messages().get().say("codebook.merge.memo", name);
        workbench.act((now, by) -> Uniting.of(
                now, by, ids, into, Uniting.name(now, into, ids).with(language, name),
                new Reason(title, why)))
                .thenAccept(_ -> workbench.onScreen(() -> workbench.code().set(into)));
    }

    /// Moves codes among their siblings, or a step in or out of the tree.
    void up(List<Id<Code>> ids) {
        shift(ids, Regrouping::up);
    }

    void down(List<Id<Code>> ids) {
        shift(ids, Regrouping::down);
    }

    void deeper(List<Id<Code>> ids) {
        shift(ids, Regrouping::deeper);
    }

    void higher(List<Id<Code>> ids) {
        shift(ids, Regrouping::higher);
    }

    /// Only the order by hand can be changed by hand.
    private void shift(List<Id<Code>> ids, Shift shift) {
        if (model.sort().get() == CodeSort.HAND) {
            workbench.act((now, by) -> shift.of(now, by, ids));
        } else {
            workbench.tell(Label.of("codebook.sort.notByHand"));
        }
    }

    private interface Shift {

        Change of(Snapshot now, By by, Collection<Id<Code>> ids);
    }
}
