package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.Outline;
import zhagen.model.Label;
import zhagen.ui.sources.ImportFile.Kind;

/// The files of a batch in the order in which they were handed over, and the rows that list them by what they have in common.
/// Screen thread.
final class ImportBatch {

    /// How many files do what.
    record Tally(int entering, int leftOut, int refused) {

        static final Tally NONE = new Tally(0, 0, 0);
    }

    private final Map<Path, ImportFile> files = new LinkedHashMap<>();
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);

    /// Each kind under its heading; those that cannot be read come last.
    ObservableList<ImportRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    @Nullable
    ImportFile get(@Nullable Path path) {
        return path == null ? null : files.get(path);
    }

    /// The first one in the list.
    @Nullable
    Path first() {
        return rows.stream()
                .filter(ImportRow.Entry.class::isInstance)
                .map(row -> ((ImportRow.Entry) row).file().path())
                .findFirst()
                .orElse(null);
    }

    Stream<ImportFile> entering() {
        return files.values().stream().filter(ImportFile::comesIn);
    }

    Stream<ImportFile> refused() {
        return files.values().stream().filter(file -> !file.isReadable());
    }

    /// Why files stay out, a sentence for each.
    List<Label> refusals() {
        return refused()
                .map(file -> ((Outline.Nothing) file.outline().content()).because())
                .toList();
    }

    /// Those that were like a file before anybody wished something; of the refused, those that want a password too.
    List<ImportFile> similar(ImportFile file) {
        return files.values().stream()
                .filter(other -> other.first().equals(file.first()) && !other.path().equals(file.path()))
                .filter(other -> file.first().kind() != Kind.NOTHING || other.wantsPassword())
                .toList();
    }

    /// Adds what is not here; what says the same as another one is refused.
    void add(List<Outline> outlines) {
        var hashes = files.values().stream()
                .map(ImportFile::outline)
                .filter(outline -> !outline.sha256().isEmpty())
                .collect(Collectors.toMap(Outline::sha256, Outline::file, (one, _) -> one));
        for (var outline : outlines) {
            var same = hashes.get(outline.sha256());
            files.putIfAbsent(outline.path(), ImportFile.of(same == null ? outline : twice(outline, same)));
        }
        list();
    }

    private static Outline twice(Outline outline, String same) {
        var because = Label.of("importing.twice", outline.file(), same);
        return new Outline(outline.path(), outline.wishes(), "", new Outline.Nothing(because));
    }

    /// Puts files in the place of those with the same path.
    void replace(Collection<ImportFile> changed) {
        changed.forEach(file -> files.replace(file.path(), file));
        list();
    }

    void replace(ImportFile changed) {
        replace(List.of(changed));
    }

    void clear() {
        files.clear();
        list();
    }

    private void list() {
        var groups = files.values().stream()
                .collect(Collectors.groupingBy(ImportFile::likeness, LinkedHashMap::new, Collectors.toList()));
        var listed = new ArrayList<ImportRow>();
        for (var kind : Kind.values()) {
            groups.forEach((likeness, alike) -> {
                if (likeness.kind() == kind) {
                    listed.add(new ImportRow.Heading(likeness, alike.size()));
                    alike.forEach(file -> listed.add(new ImportRow.Entry(file)));
                }
            });
        }
        show(listed);
        int entering = number(ImportFile::comesIn);
        int refused = number(file -> !file.isReadable());
        tally.set(new Tally(entering, files.size() - entering - refused, refused));
    }

    private int number(Predicate<ImportFile> which) {
        return (int) files.values().stream().filter(which).count();
    }

    /// Where the same files stand in the same order, only rows change, and the list stays where it is.
    private void show(List<ImportRow> listed) {
        if (!keys(listed).equals(keys(rows))) {
            rows.setAll(listed);
            return;
        }
        for (int i = 0; i < listed.size(); i++) {
            if (!listed.get(i).equals(rows.get(i))) {
                rows.set(i, listed.get(i));
            }
        }
    }

    private static List<Object> keys(List<ImportRow> rows) {
        return rows.stream()
                .<Object>map(row -> switch (row) {
                    case ImportRow.Heading(var likeness, _) -> likeness;
                    case ImportRow.Entry(var file) -> file.path();
                })
                .toList();
    }
}
