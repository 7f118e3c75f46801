package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Study;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// The codebook as a list of the rows that are shown, in the order of the tree, and what can be done with them. Screen thread.
public final class CodebookModel implements AutoCloseable {

    /// Where something is dropped on a row.
    public enum Drop {
        BEFORE,
        INTO,
        AFTER
    }

    private static final int FEW = 40;

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final ObservableList<CodeRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Code>> renamed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<Level, Integer>> levels = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<Id<Code>, String>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<Id<Code>, Integer> places = new HashMap<>();
    private final Set<Id<Code>> closed = new HashSet<>();
    private final Runnable ending;
    private final Subscription counted;

    public CodebookModel(Workbench workbench, CodeLookup lookup) {
        this.workbench = workbench;
        this.lookup = lookup;
        number();
        refresh();
        this.ending = workbench.listen(this::follow);
        this.counted = workbench.counts().all().subscribe(this::recount);
        filter.subscribe(this::refresh);
    }

    public ObservableList<CodeRow> rows() {
        return rows;
    }

    /// What is typed to see only the codes that answer to it.
    public StringProperty filter() {
        return filter;
    }

    /// The code whose name is being typed in its row.
    public ObjectProperty<@Nullable Id<Code>> renamed() {
        return renamed;
    }

    /// How many codes there are of each level.
    public ReadOnlyObjectProperty<Map<Level, Integer>> levels() {
        return levels.getReadOnlyProperty();
    }

    /// The number that a code is shown with: `a17`.
    public String number(Id<Code> code) {
        return numbers.get().getOrDefault(code, "");
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Code.class).findAny().isPresent()) {
            number();
            refresh();
        } else if (applied.change().edits(Study.class).findAny().isPresent()) {
            number();
        }
    }

    private void number() {
        var byLevel = new EnumMap<Level, Integer>(Level.class);
        now().all(Code.class).forEach(code -> byLevel.merge(code.level(), 1, Integer::sum));
        levels.set(byLevel);
        numbers.set(now().study().numbering().of(now()));
    }

    private void refresh() {
        var next = new ArrayList<CodeRow>(rows.size() + 8);
        var wanted = filter.get().isBlank() ? null : found();
        gather(null, 0, 0, wanted, next);
        show(next);
    }

    /// The same rows with what is counted now.
    private void recount() {
        var renewed = workbench.counts().renewed();
        if (renewed.size() > FEW) {
            show(rows.stream().map(row -> row.counted(workbench.counts().of(row.code().id()))).toList());
            return;
        }
        renewed.forEach(code -> {
            int at = rowOf(code);
            if (at >= 0) {
                rows.set(at, rows.get(at).counted(workbench.counts().of(code)));
            }
        });
    }

    /// Brings the rows to what is to be seen. Where few have changed, the others are left alone.
    private void show(List<CodeRow> next) {
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < next.size() && next.size() == rows.size() && changed.size() <= FEW; i++) {
            if (!next.get(i).equals(rows.get(i))) {
                changed.add(i);
            }
        }
        if (next.size() == rows.size() && changed.size() <= FEW) {
            changed.forEach(i -> places.put(next.get(i).code().id(), i));
            changed.forEach(i -> rows.set(i, next.get(i)));
            return;
        }
        places.clear();
        for (int i = 0; i < next.size(); i++) {
            places.put(next.get(i).code().id(), i);
        }
        rows.setAll(next);
    }

    private Set<Id<Code>> found() {
        return lookup.find(filter.get(), Integer.MAX_VALUE).stream()
                .map(match -> match.code().id())
                .collect(Collectors.toSet());
    }

    private boolean gather(
            @Nullable Id<Code> parent, int depth, int hue, @Nullable Set<Id<Code>> wanted, List<CodeRow> into) {
        boolean any = false;
        for (var code : now().children(parent)) {
            int own = code.hue() == Code.INHERITED ? hue : code.hue();
            boolean meant = wanted == null || wanted.contains(code.id());
            boolean open = wanted != null || !closed.contains(code.id());
            int at = into.size();
            into.add(new CodeRow(
                    code, depth, !now().children(code.id()).isEmpty(), open, own,
                    workbench.counts().of(code.id()), meant));
            boolean below = open && gather(code.id(), depth + 1, own, wanted, into);
            if (!meant && !below) {
                into.remove(at);
            } else {
                any = true;
            }
        }
        return any;
    }

    /// The place of a code among the rows, or -1 where it is not shown.
    public int rowOf(@Nullable Id<Code> code) {
        int row = code == null ? -1 : places.getOrDefault(code, -1);
        return row < rows.size() && row >= 0 && rows.get(row).code().id().equals(code) ? row : -1;
    }

    public void open(Id<Code> code, boolean open) {
        if (open ? closed.remove(code) : closed.add(code)) {
            refresh();
        }
    }

    public void openAll() {
        closed.clear();
        refresh();
    }

    /// Only the roots stay.
    public void closeAll() {
        now().all(Code.class).filter(code -> !now().children(code.id()).isEmpty())
                .forEach(code -> closed.add(code.id()));
        refresh();
    }

    /// Sees to it that the code has a row.
    public void reveal(Id<Code> id) {
        now().find(id).ifPresent(code -> {
            if (rowOf(id) < 0) {
                filter.set("");
            }
            var above = Tree.path(now(), code);
            above.removeLast();
            boolean changed = false;
            for (var ancestor : above) {
                changed |= closed.remove(ancestor.id());
            }
            if (changed) {
                refresh();
            }
        });
    }

    /// A new code beside the chosen one, or below it where that is a category; its name is typed in its row at once.
    public void createBeside(@Nullable Id<Code> chosen) {
        var parent = homeOf(chosen);
        var number = now().count(Code.class) + 1;
        var name = Wording.NONE.with(
                workbench.language(), workbench.messages().get().say("codebook.newName", number));
        workbench.act((now, by) -> Codebook.create(now, by, parent, Level.CONCEPT, name))
                .thenAccept(applied -> applied.change().edits(Code.class).findFirst().ifPresent(edit -> {
                    var code = ((Code) edit.item()).id();
                    workbench.onScreen(() -> {
                        reveal(code);
                        workbench.code().set(code);
                        renamed.set(code);
                    });
                }));
    }

    /// Where a new concept goes while `chosen` is looked at: below a category, beside a concept.
    public @Nullable Id<Code> homeOf(@Nullable Id<Code> chosen) {
        return chosen == null ? null : now().find(chosen)
                .map(code -> code.level() == Level.CONCEPT ? code.parent() : code.id())
                .orElse(null);
    }

    /// Gives a code the name typed, in the language of the screen, and keeps the other.
    public void rename(Id<Code> id, String typed) {
        renamed.set(null);
        rename(id, workbench.language(), typed);
    }

    public void rename(Id<Code> id, Language language, String typed) {
        now().find(id)
                .filter(code -> !typed.strip().equals(code.name().exactly(language)))
                .map(code -> code.name().with(language, typed.strip()))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> workbench.act((now, by) -> Codebook.rename(now, by, id, name)));
    }

    /// Puts a code where it was dropped.
    public void drop(Id<Code> moved, Id<Code> onto, Drop drop) {
        if (moved.equals(onto)) {
            return;
        }
        workbench.act((now, by) -> {
            var target = now.get(onto);
            if (drop == Drop.INTO) {
                return Codebook.move(now, by, List.of(moved), onto, now.children(onto).size());
            }
            var siblings = now.children(target.parent()).stream()
                    .filter(code -> !code.id().equals(moved))
                    .toList();
            int index = siblings.indexOf(target) + (drop == Drop.AFTER ? 1 : 0);
            return Codebook.move(now, by, List.of(moved), target.parent(), index);
        });
        if (drop == Drop.INTO) {
            closed.remove(onto);
        }
    }

    /// Whether `moved` may come to stand at or below `onto`.
    public boolean mayDrop(Id<Code> moved, Id<Code> onto) {
        return !moved.equals(onto)
                && now().find(onto)
                        .map(target -> Tree.path(now(), target).stream().noneMatch(code -> code.id().equals(moved)))
                        .orElse(false);
    }

    /// Puts a code at the end of the top level.
    public void dropAtRoot(Id<Code> moved) {
        workbench.act((now, by) -> Codebook.move(now, by, List.of(moved), null, now.children(null).size()));
    }

    @Override
    public void close() {
        ending.run();
        counted.unsubscribe();
    }
}
