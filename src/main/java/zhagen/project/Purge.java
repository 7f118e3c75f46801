package zhagen.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhagen.model.By;
import zhagen.model.HistoryEntry;
import zhagen.model.Kind;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Pseudonyms;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;
import zhagen.model.WordFinder;
import zhagen.model.Wordings;
import zhagen.store.Backups;
import zhagen.store.Store;

/// Removes words from a project for good: from texts, names and notes, from everything that its history remembers, from backups and
/// the index. The project is open nowhere while this is done.
public final class Purge {

    private Purge() {}

    /// What a purge takes away, said before it is done.
    ///
    /// @param places in the texts as they are now
    /// @param items how many of each kind have the words in their names and notes now
    /// @param steps of the history, which can no longer be taken back
    public record Extent(int places, Map<Kind, Integer> items, long steps, List<Backups.Backup> backups) {}

    /// What became of it.
    ///
    /// @param remaining files in the folder of the project that still hold one of the words, such as somebody's own
    public record Outcome(Extent extent, List<Path> remaining) {}

    /// What a purge of these words would take away.
    public static Extent extent(Snapshot now, Texts texts, Path folder, long steps, Collection<Pseudonym> words) {
        var finder = finder(words);
        int places = now.all(Source.class).mapToInt(source -> finder.in(texts.read(source)).size()).sum();
        return new Extent(places, Pseudonyms.occurrences(now, finder), steps, Backups.list(folder));
    }

    private static WordFinder finder(Collection<Pseudonym> words) {
        return new WordFinder(words.stream().map(Pseudonym::word).toList());
    }

    /// Removes the words; where the project says them still, their replacements stand in their place afterwards. One backup of the
    /// project as it is then is made.
    ///
    /// @throws Refused where the project is open or cannot be written, a correction of a text is not finished, or a replacement
    ///     says one of the words; nothing has changed then
    public static Outcome of(Path folder, Collection<Pseudonym> words, Clock clock, Progress progress) {
        if (words.isEmpty()) {
            throw Refused.because("purge.noWords");
        }
        var finder = finder(words);
        words.stream().filter(word -> finder.occursIn(word.replacement())).findFirst().ifPresent(word -> {
            throw Refused.because("purge.replacementTells", word.replacement());
        });
        var extent = renewed(folder, words, finder, clock, progress);
        try (var store = Store.open(folder)) {
            store.load();
            store.backUp();
        }
        return new Outcome(extent, Remains.of(words.stream().map(Pseudonym::word).toList(), folder));
    }

    private static Extent renewed(
            Path folder, Collection<Pseudonym> words, WordFinder finder, Clock clock, Progress progress) {
        var store = Store.open(folder);
        try {
            var now = store.load();
            refuseWhatIsUnfinished(store, now);
            var extent = extent(now, store.texts(), folder, store.last(), words);
            var latest = store.history(1).getFirst();
            var by = new By(latest.coder(), latest.round(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            var change = Pseudonyms.replace(
                    now, by, store.texts(), words, EnumSet.allOf(Kind.class), Progress.NONE).change();
            var base = now.after(change);
            Texts texts = hash -> change.texts().containsKey(hash)
                    ? change.texts().get(hash)
                    : store.texts().read(hash);
            refuseWhatStillTells(base, texts, finder);
            var label = Label.of("change.pseudonyms.purge", words.size());
            var entry = new HistoryEntry(
                    store.last() + 1, by.at(), by.coder(), by.round(), label, HistoryEntry.Step.BASE, 0);
            var replacements =
                    words.stream().collect(Collectors.toMap(Pseudonym::word, Pseudonym::replacement, (one, _) -> one));
            store.renew(entry, base, texts, said -> finder.replaced(said, replacements), progress);
            return extent;
        } finally {
            store.abandon();
        }
    }

    /// What somebody typed and has not finished would be lost: its text is written anew.
    private static void refuseWhatIsUnfinished(Store store, Snapshot now) {
        store.unfinished().stream().flatMap(typed -> now.find(typed.source()).stream()).findFirst()
                .ifPresent(source -> {
                    throw Refused.because("purge.unfinished", source.name());
                });
    }

    /// What is put together anew may say by chance what was taken out.
    private static void refuseWhatStillTells(Snapshot base, Texts texts, WordFinder finder) {
        base.everything(item -> {
            if (Wordings.of(item).stream().anyMatch(finder::occursIn)
                    || item instanceof Source source && finder.occursIn(texts.read(source))) {
                throw Refused.because("purge.stillThere");
            }
        });
    }
}
