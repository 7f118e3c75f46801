package zhagen.ui.links;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Visit;
import zhagen.ui.workbench.Workbench;

/// What an item says, being written in both languages. It goes to the project when [#save()] is called; all of one visit is one
/// step to undo. Screen thread.
public final class Writing<T extends Item> implements AutoCloseable {

    /// What keeps the words.
    @FunctionalInterface
    public interface Keep<T extends Item> {
        Change keep(Snapshot now, By by, Id<T> id, Wording words);
    }

    private final Workbench workbench;
    private final Function<T, Wording> words;
    private final Keep<T> keep;
    private final StringProperty zh = new SimpleStringProperty("");
    private final StringProperty en = new SimpleStringProperty("");
    private final Runnable ending;
    private @Nullable Id<T> item;
    private Visit visit = new Visit();
    private Wording kept = Wording.NONE;
    private int underWay;

    /// @param words what an item says by now
    public Writing(Workbench workbench, Function<T, Wording> words, Keep<T> keep) {
        this.workbench = workbench;
        this.words = words;
        this.keep = keep;
        this.ending = workbench.listen(_ -> follow());
    }

    public StringProperty zh() {
        return zh;
    }

    public StringProperty en() {
        return en;
    }

    /// Ends the visit of one item and begins that of another; the same goes on.
    public void open(@Nullable Id<T> wanted) {
        if (wanted != null && wanted.equals(item)) {
            return;
        }
        save();
        visit = new Visit();
        item = wanted;
        take(said().orElse(Wording.NONE));
    }

    /// Ends the visit: what is written from now on is another step.
    public void leave() {
        save();
        visit = new Visit();
    }

    private Optional<Wording> said() {
        return Optional.ofNullable(item).flatMap(id -> workbench.now().get().find(id)).map(words);
    }

    private Wording typed() {
        return new Wording(zh.get(), en.get());
    }

    private void take(Wording said) {
        kept = said;
        zh.set(said.zh());
        en.set(said.en());
    }

    /// Hands over to the project what it has not yet.
    public void save() {
        var id = item;
        var typed = typed();
        if (id == null || typed.equals(kept)) {
            return;
        }
        var before = kept;
        kept = typed;
        underWay++;
        workbench.act(visit, (now, by) -> keep.keep(now, by, id, typed))
                .whenComplete((_, failure) -> workbench.onScreen(() -> {
                    underWay--;
                    if (failure == null) {
                        follow();
                    } else if (id.equals(item)) {
                        kept = before;
                    }
                }));
    }

    /// Takes over what the project says by now, unless newer words stand here.
    private void follow() {
        if (underWay == 0 && typed().equals(kept)) {
            said().filter(said -> !said.equals(kept)).ifPresent(this::take);
        }
    }

    @Override
    public void close() {
        save();
        ending.run();
    }
}
