package zhagen.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Snapshot;
import zhagen.project.Visit;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.links.TypedLinks;
import zhagen.ui.workbench.Workbench;

/// One memo being written. What is typed is here first, and goes to the project when [#save()] is called, which the page does
/// within a second; all of one visit is one step to undo. A new memo comes to be with its first words. Screen thread.
final class MemoEditor implements AutoCloseable {

    /// As they are typed.
    private record Words(Memo.Type type, String title, String body) {}

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable Id<Memo>> memo = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Memo.Type> type = new SimpleObjectProperty<>(Memo.Type.THEORETICAL);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Link>> links = new ReadOnlyObjectWrapper<>(List.of());
    private final TypedLinks typedLinks = new TypedLinks();
    private final Runnable ending;
    private final Subscription translated;
    private Visit visit = new Visit();
    private Words kept = new Words(Memo.Type.THEORETICAL, "", "");
    private boolean written;
    private int underWay;

    MemoEditor(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(_ -> follow());
        this.translated = workbench.messages().subscribe(_ -> follow());
    }

    /// The memo that is open, whether it is in the project yet or not; null where none is.
    ReadOnlyObjectProperty<@Nullable Id<Memo>> memo() {
        return memo.getReadOnlyProperty();
    }

    ObjectProperty<Memo.Type> type() {
        return type;
    }

    StringProperty title() {
        return title;
    }

    /// As it is typed: a link is `[[name]]`.
    StringProperty body() {
        return body;
    }

    /// The words as they would be kept.
    String words() {
        return typedLinks.kept(body.get(), name -> TypedLinks.named(workbench.now().get(), name));
    }

    /// A link as it is typed among the words.
    String typed(Thing thing) {
        return typedLinks.typed(TypedLinks.nameOf(thing), thing.link());
    }

    private Things things() {
        return new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
    }

    private Words wordsOf(Memo current) {
        var things = things();
        return new Words(current.type(), current.title(), typedLinks.typed(
                current.body(),
                link -> things.of(link).map(TypedLinks::nameOf),
                name -> workbench.messages().get().say("memos.gone.typed", name)));
    }

    ReadOnlyObjectProperty<List<Link>> links() {
        return links.getReadOnlyProperty();
    }

    /// Whether the memo is in the project.
    boolean isWritten() {
        return written;
    }

    void open(Memo wanted) {
        if (wanted.id().equals(memo.get())) {
            return;
        }
        leave();
        written = true;
        show(wanted);
        memo.set(wanted.id());
    }

    /// A new memo about `about`.
    void begin(Memo.Type newType, List<Link> about) {
        leave();
        written = false;
        kept = new Words(newType, "", "");
        take(kept);
        links.set(List.copyOf(about));
        memo.set(Id.random());
    }

    /// Ends the visit: what is written from now on is another step.
    void leave() {
        save();
        visit = new Visit();
        memo.set(null);
    }

    private Words typed() {
        return new Words(type.get(), title.get(), body.get());
    }

    private void show(Memo current) {
        kept = wordsOf(current);
        take(kept);
        links.set(current.links());
    }

    private void take(Words words) {
        type.set(words.type());
        title.set(words.title());
        body.set(words.body());
    }

    /// Hands over to the project what it has not yet.
    void save() {
        var id = memo.get();
        var words = typed();
        if (id == null || words.equals(kept)) {
            return;
        }
        var body = words();
        if (written) {
            make((now, by) -> Memos.edit(now, by, id, words.type(), words.title(), body));
        } else if (!words.title().isBlank() || !words.body().isBlank()) {
            var about = links.get();
            written = true;
            make((now, by) -> Memos.write(now, by, id, words.type(), words.title(), body, about));
        } else {
            return;
        }
        kept = words;
    }

    private void make(BiFunction<Snapshot, By, Change> action) {
        var made = memo.get();
        underWay++;
        workbench.act(visit, action).whenComplete((_, failure) -> workbench.onScreen(() -> {
            underWay--;
            if (failure == null) {
                follow();
            } else if (Objects.equals(made, memo.get())) {
                lost();
            }
        }));
    }

    /// What was handed over has not been kept: it is handed over again with the next words.
    private void lost() {
        var current = current();
        written = current.isPresent();
        kept = current.map(this::wordsOf).orElseGet(() -> new Words(type.get(), "", ""));
    }

    private Optional<Memo> current() {
        return Optional.ofNullable(memo.get()).flatMap(id -> workbench.now().get().find(id));
    }

    /// Takes over what the project says by now, unless newer words stand here.
    private void follow() {
        if (underWay > 0 || !written || memo.get() == null) {
            return;
        }
        var current = current();
        if (current.isEmpty()) {
            written = false;
            memo.set(null);
        } else if (typed().equals(kept)) {
            show(current.get());
        } else {
            var things = things();
            typedLinks.follow(current.get().body(), link -> things.of(link).map(TypedLinks::nameOf));
            links.set(current.get().links());
        }
    }

    void link(Link link) {
        var id = memo.get();
        if (id == null || links.get().contains(link)) {
            return;
        }
        if (written) {
            save();
            make((now, by) -> Memos.link(now, by, id, link));
        } else {
            var more = new ArrayList<>(links.get());
            more.add(link);
            links.set(List.copyOf(more));
        }
    }

    void unlink(Link link) {
        var id = memo.get();
        if (id != null && written) {
            save();
            make((now, by) -> Memos.unlink(now, by, id, link));
        } else {
            links.set(links.get().stream().filter(other -> !other.equals(link)).toList());
        }
    }

    /// Deletes the memo and says what went.
    void delete(String called) {
        var id = memo.get();
        if (id == null) {
            return;
        }
        var gone = links.get().size();
        var was = written;
        memo.set(null);
        if (was) {
            workbench.act((now, by) -> Memos.delete(now, by, id))
                    .thenAccept(_ -> workbench.onScreen(() -> workbench.tell(Label.of("memos.deleted", called, gone))));
        }
    }

    @Override
    public void close() {
        leave();
        ending.run();
        translated.unsubscribe();
    }
}
