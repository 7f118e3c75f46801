package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Promotion;
import zhagen.model.Regrouping;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.ui.axial.Board.Opened;
import zhagen.ui.axial.Board.Quote;
import zhagen.ui.links.Passages;
import zhagen.ui.workbench.Workbench;

/// The board, where the keyboard stands on it, what is picked and what is carried, and what can be done with these. Screen thread.
final class BoardModel implements AutoCloseable {

    private static final int QUOTED = 4;
    private static final int LONGEST = 180;

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
    private final ObjectProperty<@Nullable Id<Code>> cursor = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<Id<Code>>> picked;
    private final ObjectProperty<Set<Id<Code>>> carried = new SimpleObjectProperty<>(Set.of());
    private final Map<Id<Code>, Opened> opened = new HashMap<>();
    private final Runnable ending;
    private final Subscription counted;

    /// @param picked what is picked, shared with the list of relations
    BoardModel(Workbench workbench, ObjectProperty<Set<Id<Code>>> picked) {
        this.workbench = workbench;
        this.picked = picked;
        this.counted = workbench.counts().all().subscribe(_ -> lay());
        this.ending = workbench.listen(this::follow);
    }

    ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /// The code on which the keyboard stands.
    ObjectProperty<@Nullable Id<Code>> cursor() {
        return cursor;
    }

    /// In the order in which they were picked.
    ObjectProperty<Set<Id<Code>>> picked() {
        return picked;
    }

    /// What was taken up and is not yet put down.
    ObjectProperty<Set<Id<Code>>> carried() {
        return carried;
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void follow(Applied applied) {
        var change = applied.change();
        if (change.edits(Code.class).findAny().isPresent()) {
            picked.set(kept(picked.get()));
            carried.set(kept(carried.get()));
            opened.keySet().removeIf(id -> !now().has(id));
            lay();
        }
        if (change.edits(Coding.class).findAny().isPresent() || change.edits(Source.class).findAny().isPresent()) {
            Set.copyOf(opened.keySet()).forEach(this::look);
        }
    }

    private Set<Id<Code>> kept(Set<Id<Code>> codes) {
        return codes.stream().filter(now()::has).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void lay() {
        board.set(Board.of(now(), workbench.counts()::of, opened));
        var at = cursor.get();
        if (at == null || !now().has(at)) {
            cursor.set(Optional.ofNullable(board.get().first()).map(Code::id).orElse(null));
        }
    }

    /// The code at the cursor.
    Optional<Code> current() {
        return Optional.ofNullable(cursor.get()).flatMap(id -> now().find(id));
    }

    /// What is picked; where nothing is, what the cursor stands on.
    List<Id<Code>> subjects() {
        return picked.get().isEmpty() ? current().map(Code::id).stream().toList() : List.copyOf(picked.get());
    }

    void down() {
        current().ifPresent(code -> cursor.set(board.get().down(code).id()));
    }

    void up() {
        current().ifPresent(code -> cursor.set(board.get().up(code).id()));
    }

    void beside(int step) {
        current().ifPresent(code -> cursor.set(board.get().beside(code, step).id()));
    }

    /// Picks a code, or lets go of it.
    void pick(Id<Code> code) {
        var next = new LinkedHashSet<>(picked.get());
        if (!next.remove(code)) {
            next.add(code);
        }
        picked.set(next);
    }

    /// Lets go of what is carried, or else of what is picked.
    ///
    /// @return whether there was any
    boolean letGo() {
        if (!carried.get().isEmpty()) {
            carried.set(Set.of());
            return true;
        }
        boolean any = !picked.get().isEmpty();
        picked.set(Set.of());
        return any;
    }

    void carry(Collection<Id<Code>> codes) {
        carried.set(new LinkedHashSet<>(codes));
        picked.set(Set.of());
    }

    /// Puts down what is carried: on a category, below a main category, or (null) on nothing.
    void putDown(@Nullable Id<Code> target) {
        var codes = List.copyOf(carried.get());
        carried.set(Set.of());
        put(codes, target);
    }

    /// Puts codes where they were let go. Concepts go into the category that `target` is or belongs to; categories go beside a
    /// category, and below a main category.
    void put(Collection<Id<Code>> codes, @Nullable Id<Code> target) {
        var moved = codes.stream().filter(code -> !code.equals(target) && now().has(code)).toList();
        if (moved.isEmpty()) {
            return;
        }
        workbench.act((now, by) -> {
            var home = target == null ? null : now.get(target);
            boolean concepts = moved.stream().allMatch(id -> now.get(id).level() == Level.CONCEPT);
            while (home != null && home.level() == Level.CONCEPT && home.parent() != null) {
                home = now.get(home.parent());
            }
            return home == null || concepts || home.level() != Level.CATEGORY
                    ? Regrouping.into(now, by, moved, home == null ? null : home.id())
                    : Regrouping.beside(now, by, moved, home.id(), true);
        });
    }

    /// Takes codes out of what they stand below.
    void takeOut(Collection<Id<Code>> codes) {
        var below = codes.stream().filter(id -> now().get(id).parent() != null).toList();
        if (!below.isEmpty()) {
            workbench.act((now, by) -> Regrouping.into(now, by, below, null));
        }
    }

    /// Makes a category of the concepts, or a main category of the categories, where the first of them stands.
    void group(String typed, Collection<Id<Code>> codes) {
        var name = Wording.NONE.with(workbench.language(), typed.strip());
        if (name.isEmpty()) {
            return;
        }
        var members = List.copyOf(codes);
        boolean concepts = members.stream().allMatch(id -> now().get(id).level() == Level.CONCEPT);
        var level = concepts ? Level.CATEGORY : Level.MAIN;
        picked.set(Set.of());
        workbench.act((now, by) -> Regrouping.gather(now, by, home(now, members, level), level, name, members))
                .thenAccept(applied -> applied.change().edits(Code.class)
                        .map(edit -> (Code) edit.item())
                        .filter(code -> code.level() == level && code.name().equals(name))
                        .findFirst()
                        .ifPresent(made -> workbench.onScreen(() -> cursor.set(made.id()))));
    }

    /// A category of concepts belongs to the main category that they come from; made of nothing, to the one at the cursor.
    private @Nullable Id<Code> home(Snapshot now, List<Id<Code>> members, Level level) {
        var start = members.isEmpty() ? cursor.get() : members.getFirst();
        for (var at = start == null ? null : now.get(start); level == Level.CATEGORY && at != null;
                at = at.parent() == null ? null : now.get(at.parent())) {
            if (at.level().compareTo(Level.CATEGORY) > 0) {
                return at.id();
            }
        }
        return null;
    }

    void rename(Id<Code> code, String typed) {
        var name = now().get(code).name().with(workbench.language(), typed.strip());
        if (!typed.isBlank() && !name.equals(now().get(code).name())) {
            workbench.act((now, by) -> Codebook.rename(now, by, code, name));
        }
    }

    /// One level up, or one down.
    void raise(Id<Code> code, int step) {
        var level = now().get(code).level();
        int next = Math.clamp(level.ordinal() + step, 0, Level.MAIN.ordinal());
        if (level != Level.CORE && next != level.ordinal()) {
            workbench.act((now, by) -> Promotion.to(now, by, code, Level.values()[next], List.of()));
        }
    }

    void reverse(Id<Code> code) {
        workbench.act((now, by) -> Codebook.reverse(now, by, code, !now.get(code).reversed()));
    }

    /// Shows the passages of a code on its card, or hides them.
    void open(Id<Code> code) {
        if (opened.remove(code) != null) {
            lay();
        } else {
            look(code);
        }
    }

    boolean isOpen(Id<Code> code) {
        return opened.containsKey(code);
    }

    private void look(Id<Code> id) {
        var now = now();
        var texts = workbench.project().texts();
        workbench.jobs().quietly(_ -> {
            var code = now.get(id);
            var counting = new Counting(now);
            var passages = new Passages(now, texts);
            var places = new ArrayList<>(counting.passages(code));
            var exemplars = now.pointingAt(id, Coding.class).stream()
                    .filter(Coding::exemplar)
                    .map(Coding::place)
                    .collect(Collectors.toSet());
            var quotes = places.stream()
                    .sorted((one, other) -> exemplars.contains(one) == exemplars.contains(other)
                            ? one.compareTo(other)
                            : exemplars.contains(one) ? -1 : 1)
                    .limit(QUOTED)
                    .map(place -> new Quote(place, passages.words(place, LONGEST), passages.reference(place)))
                    .toList();
            return new Opened(code, counting.of(places), quotes);
        }, looked -> {
            if (now().has(id)) {
                opened.put(id, looked);
                lay();
            }
        });
    }

    /// Brings the cursor to a code that lies on the board.
    void show(Id<Code> code) {
        if (board.get().spot(code).isPresent()) {
            cursor.set(code);
        }
    }

    @Override
    public void close() {
        ending.run();
        counted.unsubscribe();
    }
}
