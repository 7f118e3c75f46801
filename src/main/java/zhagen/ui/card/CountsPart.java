package zhagen.ui.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Query;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.ui.codebook.CardPart;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Workbench;

/// In which sources a code's passages stand, and who says them, the most first. A row retrieves its passages. Counted away from the
/// screen, and only for who looks at it. Screen thread.
public final class CountsPart implements CardPart {

    private final Workbench workbench;
    private final BarList<Id<Source>> sources;
    private final BarList<Id<Participant>> people;
    private final VBox node;
    private final Subscription followed;
    private @Nullable Id<Code> shown;
    private @Nullable Job counting;
    private boolean stale;

    private record Counted(List<BarList.Bar<Id<Source>>> sources, List<BarList.Bar<Id<Participant>>> people) {}

    /// @param retrieve shows the passages that a query finds
    public CountsPart(Workbench workbench, Consumer<Query> retrieve) {
        this.workbench = workbench;
        sources = new BarList<>(workbench, "card.bySource",
                source -> ask(retrieve, code -> new Filter.InSources(List.of(source))));
        people = new BarList<>(workbench, "card.byPerson",
                person -> ask(retrieve, code -> new Filter.SaidBy(List.of(person))));
        node = new VBox(6, sources, people);
        node.getStyleClass().add("code-counts");
        followed = workbench.counts().all().subscribe(() -> {
            if (shown != null && workbench.counts().renewed().contains(shown)) {
                stale = true;
                count();
            }
        });
    }

    private void ask(Consumer<Query> retrieve, Function<Id<Code>, Filter> filter) {
        var code = shown;
        if (code != null) {
            retrieve.accept(Query.of(code).filtered(List.of(filter.apply(code))));
        }
    }

    @Override
    public String heading() {
        return "card.where";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Code code) {
        stale |= !code.id().equals(shown);
        shown = code.id();
        count();
    }

    private void count() {
        var id = shown;
        if (!stale || !node.isVisible() || id == null) {
            return;
        }
        stale = false;
        if (counting != null) {
            counting.cancel();
        }
        var now = workbench.now().get();
        counting = workbench.jobs().soon(_ -> counted(now, id), counted -> {
            counting = null;
            sources.show(counted.sources());
            people.show(counted.people());
        });
    }

    private static Counted counted(Snapshot now, Id<Code> id) {
        var code = now.find(id).orElse(null);
        if (code == null) {
            return new Counted(List.of(), List.of());
        }
        var counting = new Counting(now);
        return new Counted(
                counting.bySource(code).entrySet().stream()
                        .map(entry -> new BarList.Bar<>(
                                entry.getKey(), now.get(entry.getKey()).name(), entry.getValue()))
                        .toList(),
                counting.byParticipant(code).entrySet().stream()
                        .map(entry -> new BarList.Bar<>(
                                entry.getKey(), now.get(entry.getKey()).codeName(), entry.getValue()))
                        .toList());
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
