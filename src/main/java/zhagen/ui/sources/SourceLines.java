package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Reading;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.ui.coding.SourceRow;
import zhagen.ui.coding.SourcesModel;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// What the table of sources shows, which of them is chosen, and what can be done with that one. Screen thread.
final class SourceLines implements AutoCloseable {

    private final Workbench workbench;
    private final SourcesModel sources;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines); // kept: it listens weakly
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Source>> chosen = new SimpleObjectProperty<>();
    private final Subscription followed;
    private final Runnable ending;
    private boolean stale;

    SourceLines(Workbench workbench) {
        this.workbench = workbench;
        this.sources = new SourcesModel(workbench);
        list();
        followed = Subscription.combine(sources.rows().subscribe(this::listSoon), filter.subscribe(this::list));
        ending = workbench.listen(applied -> {
            if (applied.change().edits().stream().anyMatch(edit -> edit instanceof Edit.Of of
                    && (of.item() instanceof Reading || of.item() instanceof Speaker
                            || of.item() instanceof Participant))) {
                listSoon();
            }
        });
    }

    ObservableList<Line> lines() {
        return shown;
    }

    /// Letters that name, group, file, or somebody who speaks must have.
    StringProperty filter() {
        return filter;
    }

    ObjectProperty<@Nullable Id<Source>> chosen() {
        return chosen;
    }

    /// Of all sources together.
    ReadOnlyLongProperty characters() {
        return sources.characters();
    }

    List<String> groups() {
        return now().all(Source.class).map(Source::group).filter(group -> !group.isEmpty()).distinct().toList();
    }

    void rename(Id<Source> source, String name) {
        if (!now().get(source).name().equals(name.strip())) {
            workbench.act((now, by) -> Sources.rename(now, by, source, name));
        }
    }

    /// The state after this one, and after the last the first again.
    void readOn(Id<Source> source) {
        var states = Reading.State.values();
        read(source, states[(state(now(), workbench.project().by(), source).ordinal() + 1) % states.length]);
    }

    void read(Id<Source> source, Reading.State state) {
        workbench.act((now, by) -> Sources.read(now, by, source, state));
    }

    Change deletion(Id<Source> source) {
        return Sources.delete(now(), workbench.project().by(), source);
    }

    void delete(Id<Source> source) {
        workbench.act((now, by) -> Sources.delete(now, by, source));
    }

    /// What the coder said of it; but in what the coder has coded, work has begun.
    static Reading.State state(Snapshot now, By by, Id<Source> source) {
        var said = now.pointingAt(source, Reading.class).stream()
                .filter(reading -> reading.coder().equals(by.coder()) && reading.round().equals(by.round()))
                .map(Reading::state)
                .findFirst()
                .orElse(Reading.State.UNTOUCHED);
        return said == Reading.State.UNTOUCHED && isCoded(now, by, source) ? Reading.State.IN_WORK : said;
    }

    private static boolean isCoded(Snapshot now, By by, Id<Source> source) {
        return now.pointingAt(source, Coding.class).stream()
                .anyMatch(coding -> coding.origin().coder().equals(by.coder()) && coding.round().equals(by.round()));
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    /// However many rows change at once, they are listed once.
    private void listSoon() {
        if (!stale) {
            stale = true;
            workbench.onScreen(() -> {
                stale = false;
                list();
            });
        }
    }

    private void list() {
        var by = workbench.project().by();
        var next = new ArrayList<Line>();
        var members = new ArrayList<Line>();
        var heading = "";
        for (var row : sources.rows()) {
            switch (row) {
                case SourceRow.Heading(var group) -> {
                    close(heading, members, next);
                    heading = group;
                }
                case SourceRow.Entry(var listed, var coverage) -> {
                    var source = now().find(listed.id()).orElse(null);
                    if (source != null && answers(source)) {
                        members.add(new Line.Entry(source, coverage, state(now(), by, source.id())));
                    }
                }
            }
        }
        close(heading, members, next);
        show(next);
    }

    private static void close(String heading, List<Line> members, List<Line> lines) {
        if (!heading.isEmpty() && !members.isEmpty()) {
            lines.add(new Line.Heading(heading, members.size()));
        }
        lines.addAll(members);
        members.clear();
    }

    private void show(List<Line> next) {
        Rows.bring(lines, next);
        var id = chosen.get();
        boolean listed = next.stream().anyMatch(line -> isOf(line, id));
        if (!listed) {
            chosen.set(next.stream()
                    .filter(Line.Entry.class::isInstance)
                    .map(line -> ((Line.Entry) line).source().id())
                    .findFirst()
                    .orElse(null));
        }
    }

    static boolean isOf(Line line, @Nullable Id<Source> source) {
        return line instanceof Line.Entry entry && entry.source().id().equals(source);
    }

    private boolean answers(Source source) {
        var letters = filter.get().strip().toLowerCase(Locale.ROOT);
        return letters.isEmpty()
                || has(source.name(), letters)
                || has(source.group(), letters)
                || has(source.provenance().file(), letters)
                || now().pointingAt(source.id(), Speaker.class).stream()
                        .anyMatch(speaker -> has(speaker.name(), letters) || has(codeName(now(), speaker), letters));
    }

    private static boolean has(String words, String letters) {
        return words.toLowerCase(Locale.ROOT).contains(letters);
    }

    /// Of the participant whom the speaker is; empty where nobody said.
    static String codeName(Snapshot now, Speaker speaker) {
        var participant = speaker.participant();
        return participant == null ? "" : now.find(participant).map(Participant::codeName).orElse("");
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
        sources.close();
    }
}
