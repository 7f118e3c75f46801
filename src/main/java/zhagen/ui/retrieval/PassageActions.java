package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import zhagen.analysis.Passage;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.OpenCoding;
import zhagen.model.Snapshot;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker;
import zhagen.ui.codebook.PickerModel;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Workbench;

/// What can be done with chosen passages; however many they are, it is one change. Screen thread.
record PassageActions(Workbench workbench, CodeLookup lookup) {

    List<MenuItem> menu(List<Passage> passages, Node at) {
        var items = new ArrayList<MenuItem>();
        items.add(item(codings(passages).isEmpty() ? "retrieval.do.code" : "coding.menu.recode",
                () -> recode(passages, at)));
        if (!codings(passages).isEmpty()) {
            items.add(item("coding.menu.uncode", () -> uncode(passages, at)));
            items.add(item("coding.menu.exemplar", () -> exemplar(passages)));
        }
        items.add(item("coding.menu.memo", () -> memo(passages)));
        return items;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The codings for which they were found, as far as there are any still.
    private List<Coding> codings(List<Passage> passages) {
        var now = workbench.now().get();
        return passages.stream()
                .flatMap(passage -> passage.codings().stream())
                .distinct()
                .flatMap(coding -> now.find(coding.id()).stream())
                .toList();
    }

    /// Gives them another code; those that were found without any get one.
    void recode(List<Passage> passages, Node at) {
        var codings = codings(passages);
        if (passages.isEmpty()) {
            return;
        }
        if (codings.isEmpty()) {
            var places = passages.stream().map(Passage::place).toList();
            pick("picker.prompt", List.of(), at,
                    code -> workbench.act((now, by) -> OpenCoding.code(now, by, places, code)));
        } else {
            ofOneCode(codings, at, chosen -> pick("picker.recodePrompt", chosen, at, code -> workbench.act(
                    (now, by) -> OpenCoding.recode(now, by, there(now, chosen), code))));
        }
    }

    void uncode(List<Passage> passages, Node at) {
        ofOneCode(codings(passages), at, chosen -> workbench.act(
                (now, by) -> OpenCoding.uncode(now, by, there(now, chosen))));
    }

    /// Marks them all as exemplars, or, where all of them are, none.
    void exemplar(List<Passage> passages) {
        var codings = codings(passages);
        boolean all = codings.stream().allMatch(Coding::exemplar);
        if (!codings.isEmpty()) {
            workbench.act((now, by) -> OpenCoding.exemplar(now, by, there(now, codings), !all));
        }
    }

    void memo(List<Passage> passages) {
        var links = new ArrayList<Link>();
        passages.stream().map(Passage::place).map(Link.ToPlace::new).forEach(links::add);
        codings(passages).stream().map(Coding::code).distinct().map(Link.ToItem::new).forEach(links::add);
        if (!links.isEmpty()) {
            MemoQuick.show(workbench, links);
        }
    }

    private static List<Id<Coding>> there(Snapshot now, List<Coding> codings) {
        return codings.stream().map(Coding::id).filter(now::has).toList();
    }

    /// Where passages were found for several codes, the user says which of them is meant.
    private void ofOneCode(List<Coding> codings, Node at, Consumer<List<Coding>> action) {
        var codes = codings.stream().map(Coding::code).distinct().toList();
        if (codes.size() < 2) {
            if (!codings.isEmpty()) {
                action.accept(codings);
            }
            return;
        }
        var menu = new ContextMenu();
        for (var code : codes) {
            var item = new MenuItem(workbench.now().get().get(code).name().in(workbench.language()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> action.accept(codings.stream().filter(it -> it.code().equals(code)).toList()));
            menu.getItems().add(item);
        }
        menu.getItems().add(item("retrieval.do.all", () -> action.accept(codings)));
        var bounds = at.localToScreen(at.getLayoutBounds());
        menu.show(at, bounds.getMinX() + 100, bounds.getMinY() + 20);
    }

    private void pick(String prompt, List<Coding> codings, Node at, Consumer<Id<Code>> action) {
        var codes = new HashSet<>(codings.stream().map(Coding::code).toList());
        var excluded = codes.size() == 1 ? codes : new HashSet<Id<Code>>();
        var model = new PickerModel(workbench, lookup, new PickerModel.Purpose("", null, excluded, false));
        new CodePicker(workbench, model, prompt, choice -> {
            if (choice.option() instanceof Option.Existing existing) {
                lookup.use(existing.match().code().id());
                action.accept(existing.match().code().id());
            }
        }).show(Floating.of(at), at::requestFocus);
    }
}
