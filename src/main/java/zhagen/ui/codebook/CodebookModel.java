package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Regrouping;
import zhagen.model.Snapshot;
import zhagen.model.Source;
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
    private final ObjectProperty<CodeFilter> sieve = new SimpleObjectProperty<>(CodeFilter.NONE);
    private final ObjectProperty<CodeSort> sort = new SimpleObjectProperty<>(CodeSort.HAND);
    private final ObjectProperty<@Nullable Id<Source>> reading = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Id<Code>>> chosen = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Id<Code>> renamed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<Level, Integer>> levels = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<Id<Code>, String>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper renewals = new ReadOnlyIntegerWrapper();
    private final Map<Id<Code>, Integer> places = new HashMap<>();
    private final Set<Id<Code>> closed = new HashSet<>();
    private final Runnable ending;
    private final Subscription counted;
    private boolean renewing;

    public CodebookModel(Workbench workbench, CodeLookup lookup) {
        this.workbench = workbench;
        this.lookup = lookup;
        number();
        refresh();
        this.ending = workbench.listen(this::follow);
        this.counted = workbench.counts().all().subscribe(this::recount);
        filter.subscribe(this::refresh);
        sieve.subscribe(this::refresh);
        sort.subscribe(this::refresh);
        reading.subscribe(source -> {
            if (sieve.get().source() != null) {
                sieve.set(sieve.get().in(source));
            }
        });
    }

    public ObservableList<CodeRow> rows() {
        return rows;
    }

    /// What is typed to see only the codes that answer to it.
    public StringProperty filter() {
        return filter;
    }

    /// Which codes are looked at, besides what is typed.
    public ObjectProperty<CodeFilter> sieve() {
        return sieve;
    }

    /// Whether every code is to be seen.
    public boolean isWhole() {
        return filter.get().isBlank() && sieve.get().isEmpty();
    }

    /// In which order siblings are looked at.
    public ObjectProperty<CodeSort> sort() {
        return sort;
    }

    /// The source that is read, which the codes can be narrowed to.
    public ObjectProperty<@Nullable Id<Source>> reading() {
        return reading;
    }

    /// The codes that are selected, in the order of the rows; whatever is done from the tree is done to all of them.
    public ObjectProperty<List<Id<Code>>> chosen() {
        return chosen;
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
        } else if (renumbers(applied)) {
            number();
        } else if (sieve.get().set() != null && applied.change().edits(CodeSet.class).findAny().isPresent()) {
            sieve.set(sieve.get().of(now().find(sieve.get().set()).map(CodeSet::id).orElse(null)));
            refresh();
        }
    }

    private boolean renumbers(Applied applied) {
        return now().study().numbering().followsCodings()
                && applied.change().edits(Coding.class).findAny().isPresent();
    }

    private void number() {
        var byLevel = new EnumMap<Level, Integer>(Level.class);
        now().all(Code.class).forEach(code -> byLevel.merge(code.level(), 1, Integer::sum));
        levels.set(byLevel);
        numbers.set(now().study().numbering().of(now()));
    }

    private void refresh() {
        var next = new ArrayList<CodeRow>(rows.size() + 8);
        var view = new View(isWhole() ? null : found(), order(), next);
        view.gather(now().children(null), 0, 0);
        show(next);
    }

    /// The order in which siblings are looked at now.
    Comparator<Code> order() {
        return sort.get().order(new CodeSort.Facts(workbench.counts()::of, lookup::used));
    }

    /// The same rows with what is counted now.
    private void recount() {
        if (sort.get().followsCodings() || sieve.get().followsCodings()) {
            refresh();
            return;
        }
        var renewed = workbench.counts().renewed();
        if (renewed.size() > FEW) {
            show(rows.stream().map(row -> row.counted(workbench.counts().of(row.code().id()))).toList());
            return;
        }
        renewed.forEach(code -> {
            int at = rowOf(code);
            if (at >= 0) {
                renew(() -> rows.set(at, rows.get(at).counted(workbench.counts().of(code))));
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
            renew(() -> changed.forEach(i -> rows.set(i, next.get(i))));
            return;
        }
        places.clear();
        for (int i = 0; i < next.size(); i++) {
            places.put(next.get(i).code().id(), i);
        }
        renew(() -> rows.setAll(next));
    }

    /// While rows are replaced, what happens to their selection is nobody's choice.
    private void renew(Runnable replacement) {
        renewing = true;
        replacement.run();
        renewing = false;
        renewals.set(renewals.get() + 1);
    }

    boolean isRenewing() {
        return renewing;
    }

    /// How often the rows have been replaced.
    ReadOnlyIntegerProperty renewals() {
        return renewals.getReadOnlyProperty();
    }

    private Set<Id<Code>> found() {
        var codes = filter.get().isBlank()
                ? now().all(Code.class)
                : lookup.all(filter.get()).stream().flatMap(code -> now().find(code.id()).stream());
        return (sieve.get().isEmpty() ? codes : codes.filter(sieve.get().over(now())))
                .map(Code::id)
                .collect(Collectors.toSet());
    }

    /// Walks down the tree and notes what is to be seen.
    ///
    /// @param wanted null for all
    private final class View {

        private final @Nullable Set<Id<Code>> wanted;
        /// Those, and whatever stands above them.
        private final Set<Id<Code>> shown = new HashSet<>();
        private final Comparator<Code> order;
        private final List<CodeRow> into;

        View(@Nullable Set<Id<Code>> wanted, Comparator<Code> order, List<CodeRow> into) {
            this.wanted = wanted;
            this.order = order;
            this.into = into;
            if (wanted != null) {
                wanted.forEach(this::showWithAllAbove);
            }
        }

        private void showWithAllAbove(Id<Code> code) {
            for (@Nullable
            Id<Code> id = code; id != null && shown.add(id);) {
                id = now().get(id).parent();
            }
        }

        void gather(List<Code> siblings, int depth, int hue) {
            for (var code : inOrder(siblings)) {
                if (wanted != null && !shown.contains(code.id())) {
                    continue;
                }
                int own = code.hue() == Code.INHERITED ? hue : code.hue();
                boolean meant = wanted == null || wanted.contains(code.id());
                boolean open = wanted != null || !closed.contains(code.id());
                var below = now().children(code.id());
                into.add(new CodeRow(
                        code, depth, !below.isEmpty(), open, own, workbench.counts().of(code.id()), meant));
                if (open) {
                    gather(below, depth + 1, own);
                }
            }
        }

        private List<Code> inOrder(List<Code> siblings) {
            return sort.get() == CodeSort.HAND ? siblings : siblings.stream().sorted(order).toList();
        }
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
                sieve.set(CodeFilter.NONE);
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

    /// Puts codes where they were dropped.
    public void drop(List<Id<Code>> moved, Id<Code> onto, Drop drop) {
        workbench.act((now, by) -> drop == Drop.INTO
                ? Regrouping.into(now, by, moved, onto)
                : Regrouping.beside(now, by, moved, onto, drop == Drop.AFTER));
        if (drop == Drop.INTO) {
            closed.remove(onto);
        }
    }

    /// Whether all of `moved` may come to stand at or below `onto`.
    public boolean mayDrop(List<Id<Code>> moved, Id<Code> onto) {
        return !moved.isEmpty()
                && now().find(onto)
                        .map(target -> Tree.path(now(), target).stream().noneMatch(code -> moved.contains(code.id())))
                        .orElse(false);
    }

    /// Puts codes at the end of the top level.
    public void dropAtRoot(List<Id<Code>> moved) {
        workbench.act((now, by) -> Regrouping.into(now, by, moved, null));
    }

    /// Makes the order that is looked at the one that is kept.
    public void keepOrder() {
        var places = new HashMap<Id<Code>, Integer>();
        now().all(Code.class).sorted(order()).forEach(code -> places.put(code.id(), places.size()));
        var order = Comparator.comparing((Code code) -> places.getOrDefault(code.id(), Integer.MAX_VALUE));
        var key = sort.get().key();
        var called = new Wording(Messages.in(Language.ZH).say(key), Messages.in(Language.EN).say(key));
        workbench.act((now, by) -> Regrouping.arrange(now, by, order, called))
                .thenAccept(_ -> workbench.onScreen(() -> sort.set(CodeSort.HAND)));
    }

    @Override
    public void close() {
        ending.run();
        counted.unsubscribe();
    }
}
