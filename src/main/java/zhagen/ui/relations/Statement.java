package zhagen.ui.relations;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Wording;
import zhagen.project.Visit;
import zhagen.ui.workbench.Workbench;

/// What a relation says, being written in both languages. It goes to the project when [#save()] is called; all of one visit is one
/// step to undo. Screen thread.
final class Statement implements AutoCloseable {

    private final Workbench workbench;
    private final StringProperty zh = new SimpleStringProperty("");
    private final StringProperty en = new SimpleStringProperty("");
    private final Runnable ending;
    private @Nullable Id<Relation> relation;
    private Visit visit = new Visit();
    private Wording kept = Wording.NONE;
    private int underWay;

    Statement(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(_ -> follow());
    }

    StringProperty zh() {
        return zh;
    }

    StringProperty en() {
        return en;
    }

    /// Ends the visit of one relation and begins that of another.
    void open(@Nullable Id<Relation> wanted) {
        save();
        visit = new Visit();
        relation = wanted;
        take(current().map(Relation::statement).orElse(Wording.NONE));
    }

    private Optional<Relation> current() {
        return Optional.ofNullable(relation).flatMap(id -> workbench.now().get().find(id));
    }

    private Wording typed() {
        return new Wording(zh.get(), en.get());
    }

    private void take(Wording words) {
        kept = words;
        zh.set(words.zh());
        en.set(words.en());
    }

    /// Hands over to the project what it has not yet.
    void save() {
        var id = relation;
        var words = typed();
        if (id == null || words.equals(kept)) {
            return;
        }
        var before = kept;
        kept = words;
        underWay++;
        workbench.act(visit, (now, by) -> Relations.state(now, by, id, words))
                .whenComplete((_, failure) -> workbench.onScreen(() -> {
                    underWay--;
                    if (failure == null) {
                        follow();
                    } else if (id.equals(relation)) {
                        kept = before;
                    }
                }));
    }

    /// Takes over what the project says by now, unless newer words stand here.
    private void follow() {
        if (underWay == 0 && typed().equals(kept)) {
            current().map(Relation::statement).filter(words -> !words.equals(kept)).ifPresent(this::take);
        }
    }

    @Override
    public void close() {
        save();
        ending.run();
    }
}
