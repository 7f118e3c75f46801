package zhagen.ui.pseudonyms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.pseudonym.Candidate;
import zhagen.exchange.pseudonym.KeyFile;
import zhagen.exchange.pseudonym.NameFinder;
import zhagen.exchange.pseudonym.NameList;
import zhagen.exchange.pseudonym.Naming;
import zhagen.model.Kind;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Pseudonyms;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.WordFinder;
import zhagen.project.Applied;
import zhagen.ui.pseudonyms.Word.Verdict;
import zhagen.ui.workbench.Workbench;

/// What was found, what became of it in the review, and what replacing it would do. Screen thread.
final class PseudonymsModel implements AutoCloseable {

    private static final double LIKELY = 0.7;

    private final Workbench workbench;
    private final ObservableList<Word> words = FXCollections.observableArrayList(
            word -> new Observable[] {word.verdict(), word.replacement()});
    private final ObjectProperty<@Nullable Word> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty everywhere = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Map<Kind, Integer>> elsewhere = new ReadOnlyObjectWrapper<>(Map.of());
    private final Runnable ending;

    private record Findings(List<Candidate> candidates, Map<String, String> names) {}

    PseudonymsModel(Workbench workbench) {
        this.workbench = workbench;
        words.subscribe(this::count);
        ending = workbench.listen(this::follow);
    }

    ObservableList<Word> words() {
        return words;
    }

    ObjectProperty<@Nullable Word> chosen() {
        return chosen;
    }

    /// Whether names and notes are replaced too, and not only texts.
    BooleanProperty everywhere() {
        return everywhere;
    }

    /// Whether anything was looked for yet.
    ReadOnlyBooleanProperty searched() {
        return searched.getReadOnlyProperty();
    }

    /// Whether long work is under way, this or other.
    BooleanBinding busy() {
        return Bindings.isNotEmpty(workbench.jobs().running());
    }

    /// In how many items of each kind the accepted words are written.
    ReadOnlyObjectProperty<Map<Kind, Integer>> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Looks through all sources.
    void find() {
        workbench.jobs().start(Label.of("pseudonyms.job.find"), this::findings, this::show);
    }

    private Findings findings(Progress progress) {
        var now = workbench.project().now();
        var texts = workbench.project().texts();
        var candidates = new NameFinder().find(now, texts, progress);
        return new Findings(candidates, new Naming(now, texts).propose(candidates));
    }

    private void show(Findings found) {
        var before = new HashMap<String, Word>();
        words.forEach(word -> before.put(word.candidate().word(), word));
        var shown = new ArrayList<Word>();
        words.stream().filter(Word::isOwn).forEach(shown::add);
        for (var candidate : found.candidates()) {
            var known = before.get(candidate.word());
            if (known == null || !known.isOwn()) {
                shown.add(continued(known, candidate, found.names().get(candidate.word())));
            }
        }
        words.setAll(shown);
        chosen.set(shown.isEmpty() ? null : shown.getFirst());
        searched.set(true);
    }

    private static Word continued(@Nullable Word known, Candidate candidate, String proposed) {
        var word = new Word(candidate, known == null ? proposed : known.replacement().get(), false);
        if (known != null) {
            word.verdict().set(known.verdict().get());
        }
        return word;
    }

    /// Brings in the user's own list; its words are accepted.
    void take(Path file) {
        workbench.jobs().start(Label.of("pseudonyms.job.list"), progress -> listed(file, progress), this::add);
    }

    private List<Word> listed(Path file, Progress progress) {
        var entries = NameList.read(file);
        var now = workbench.project().now();
        var texts = workbench.project().texts();
        var places = new LinkedHashMap<String, List<Place>>();
        entries.forEach(entry -> places.put(entry.word(), new ArrayList<>()));
        var finder = new WordFinder(places.keySet());
        var sources = now.all(Source.class).toList();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            finder.in(texts.read(source))
                    .forEach(match -> places.get(match.word()).add(new Place(source.id(), match.span())));
            progress.report(i + 1, sources.size());
        }
        var naming = new Naming(now, texts);
        return entries.stream()
                .map(entry -> new Word(
                        new Candidate(entry.word(), entry.tells(), "%s", 1, places.get(entry.word())),
                        entry.replacement().isEmpty()
                                ? naming.propose(entry.word(), entry.tells())
                                : entry.replacement(),
                        true))
                .toList();
    }

    private void add(List<Word> own) {
        var listed = own.stream().map(word -> word.candidate().word()).toList();
        words.removeIf(word -> listed.contains(word.candidate().word()));
        own.forEach(word -> word.verdict().set(Verdict.REPLACE));
        words.addAll(0, own);
        chosen.set(words.getFirst());
        searched.set(true);
    }

    /// Accepts the word, or leaves it open again.
    void accept(Word word) {
        word.verdict().set(word.isAccepted() ? Verdict.OPEN : Verdict.REPLACE);
    }

    /// Skips the word, or leaves it open again.
    void skip(Word word) {
        word.verdict().set(word.verdict().get() == Verdict.SKIP ? Verdict.OPEN : Verdict.SKIP);
    }

    /// Accepts every word that is likely and still open.
    void acceptLikely() {
        words.stream()
                .filter(word -> word.verdict().get() == Verdict.OPEN && word.candidate().confidence() >= LIKELY)
                .forEach(word -> word.verdict().set(Verdict.REPLACE));
    }

    private List<Pseudonym> accepted() {
        return words.stream()
                .filter(Word::isAccepted)
                .map(word -> new Pseudonym(word.candidate().word(), word.replacement().get()))
                .toList();
    }

    int acceptedWords() {
        return (int) words.stream().filter(Word::isAccepted).count();
    }

    int acceptedPlaces() {
        return words.stream().filter(Word::isAccepted).mapToInt(word -> word.candidate().places().size()).sum();
    }

    private void count() {
        var finder = new WordFinder(
                words.stream().filter(Word::isAccepted).map(word -> word.candidate().word()).toList());
        var now = workbench.now().get();
        workbench.jobs().quietly(_ -> Pseudonyms.occurrences(now, finder), elsewhere::set);
    }

    /// Replaces what was accepted, as one step; the key is on the disk before.
    ///
    /// @param keyFile null where none is wanted
    void replace(@Nullable Path keyFile, char[] passphrase) {
        List<Pseudonym> pseudonyms = accepted();
        Set<Kind> kinds = everywhere.get() ? Pseudonyms.EVERYWHERE : Set.of();
        workbench.jobs().start(
                Label.of("pseudonyms.job.replace"),
                progress -> {
                    var key = keyFile == null ? null : KeyFile.toWrite(keyFile, passphrase);
                    Arrays.fill(passphrase, '\0');
                    return workbench.project().apply(now -> {
                        var replaced = replaced(now, pseudonyms, kinds, progress);
                        return key == null ? replaced.change() : key.keep(replaced);
                    }).join();
                },
                this::replaced);
    }

    private Pseudonyms.Replaced replaced(
            Snapshot now, List<Pseudonym> pseudonyms, Set<Kind> kinds, Progress progress) {
        var project = workbench.project();
        return Pseudonyms.replace(now, project.by(), project.texts(), pseudonyms, kinds, progress);
    }

    private void replaced(Applied applied) {
        if (applied.number() > 0) {
            workbench.tell(Label.of("pseudonyms.replaced", applied.change().label().arguments().getLast()));
        }
    }

    /// Takes back what the key file tells of, as one step.
    void restore(Path keyFile, char[] passphrase) {
        workbench.jobs().start(
                Label.of("pseudonyms.job.restore"),
                progress -> {
                    var key = KeyFile.open(keyFile, passphrase);
                    Arrays.fill(passphrase, '\0');
                    var project = workbench.project();
                    return project.apply(now -> Pseudonyms.restore(
                            now, project.by(), project.texts(), key.traces(), progress)).join();
                },
                this::restored);
    }

    private void restored(Applied applied) {
        workbench.tell(applied.number() > 0
                ? Label.of("pseudonyms.restored", applied.change().label().arguments().getLast())
                : Label.of("cli.reveal.nothing"));
    }

    /// Where texts have changed, what was found is looked for again.
    private void follow(Applied applied) {
        if (searched.get() && applied.change().rewrites().findAny().isPresent()) {
            workbench.jobs().quietly(this::findings, this::showAgain);
        }
    }

    private void showAgain(Findings found) {
        var at = chosen.get();
        var own = words.stream().filter(Word::isOwn).toList();
        words.removeAll(own);
        show(found);
        if (at != null) {
            words.stream()
                    .filter(word -> word.candidate().word().equals(at.candidate().word()))
                    .findFirst()
                    .ifPresent(chosen::set);
        }
    }

    @Override
    public void close() {
        ending.run();
    }
}
