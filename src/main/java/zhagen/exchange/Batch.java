package zhagen.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Describing;
import zhagen.exchange.ImportPlan.Entry;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;

/// Reads files as long as there is room in the memory, and knows those that it has read. The next ones are read while one is waited
/// for; they are handed over one after the other, in the order given, on the thread of the caller.
final class Batch {

    /// What a character costs while its text, its turns and the change with both are in memory.
    private static final int BYTES_A_CHARACTER = 16;

    /// Files that are read at the same time, and their bytes: a large one is read alone.
    private static final int MOST_AHEAD = Math.min(4, Runtime.getRuntime().availableProcessors()) + 1;

    private static final long BYTES_AHEAD = 4 << 20;

    record File(Path path, Wishes wishes) {

        String name() {
            return path.getFileName().toString();
        }
    }

    /// @param sha256 of a file that must not come twice; null where that is no matter
    private record Found(@Nullable String sha256, Entry entry) {}

    /// A file that is being read.
    ///
    /// @param read the bytes so far
    private record Reading(File file, long size, AtomicLong read, Leaving<Found> work) {}

    private final Map<String, String> known;
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Progress progress;
    private final ArrayDeque<Reading> underWay = new ArrayDeque<>();
    private final long total;
    private final ArrayDeque<File> waiting;
    private long room = Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER;
    private long done;
    private long ahead;

    private Batch(List<File> files, Snapshot now, Progress progress) {
        this.known = known(now);
        this.total = files.stream().mapToLong(file -> size(file.path())).sum();
        this.waiting = new ArrayDeque<>(files);
        this.progress = progress;
    }

    /// Reads the files. One that `now` has already, by its bytes, is declined, and so is what would not fit into the memory together
    /// with the rest.
    static void read(List<File> files, Snapshot now, Progress progress, Consumer<Entry> onRead) {
        var batch = new Batch(files, now, progress);
        try {
            while (batch.lookAhead()) {
                onRead.accept(batch.entry());
            }
        } finally {
            batch.leave();
        }
    }

    /// The names of what is there, by the hash of the file that it came from.
    static Map<String, String> known(Snapshot now) {
        var known = new HashMap<String, String>();
        now.all(Source.class)
                .filter(source -> !source.provenance().sha256().isEmpty())
                .forEach(source -> known.put(source.provenance().sha256(), source.name()));
        return known;
    }

    /// Begins with what can be read by now.
    ///
    /// @return whether any file is left
    private boolean lookAhead() {
        while (underWay.size() < MOST_AHEAD && !waiting.isEmpty()) {
            long size = size(waiting.getFirst().path());
            if (!underWay.isEmpty() && ahead + size > BYTES_AHEAD) {
                break;
            }
            underWay.add(begin(waiting.removeFirst(), size));
            ahead += size;
        }
        return !underWay.isEmpty();
    }

    private Reading begin(File file, long size) {
        var read = new AtomicLong();
        return new Reading(file, size, read, Leaving.begin(() -> found(file, (bytes, _) -> read.set(bytes))));
    }

    private Entry entry() {
        var reading = underWay.removeFirst();
        ahead -= reading.size();
        progress.report(done, total);
        var entry = room > 0
                ? once(reading.file(), found(reading))
                : declined(reading.file(), "importing.tooMany", reading.file().name());
        reading.work().leave();
        if (entry instanceof Readable(_, _, _, var transcript)) {
            room -= transcript.text().length();
        }
        done += reading.size();
        progress.report(done, total);
        return entry;
    }

    private Found found(Reading reading) {
        try {
            return reading.work().result((_, _) -> progress.report(done + reading.read().get(), total));
        } catch (OutOfMemoryError _) { // perhaps only because of those that were read at the same time
            postpone();
            return foundAlone(reading.file());
        }
    }

    private Found foundAlone(File file) {
        try {
            return Leaving.behind(
                    (_, _) -> progress.report(done, total), () -> found(file, Progress.NONE));
        } catch (OutOfMemoryError _) { // what was read of this file is gone; the others may be smaller
            return new Found(null, declined(file, "import.refused.tooMuch", file.name()));
        }
    }

    private void postpone() {
        leave();
        while (!underWay.isEmpty()) {
            waiting.addFirst(underWay.removeLast().file());
        }
        ahead = 0;
    }

    private void leave() {
        underWay.forEach(reading -> reading.work().leave());
    }

    /// The same bytes come in once.
    private Entry once(File file, Found found) {
        if (found.sha256() == null) {
            return found.entry();
        }
        var same = seen.putIfAbsent(found.sha256(), file.name());
        return same == null ? found.entry() : declined(file, "importing.twice", file.name(), same);
    }

    private Found found(File file, Progress reading) {
        var name = file.name();
        String sha256 = null;
        try {
            var bytes = TranscriptReader.bytes(file.path(), reading);
            var hash = TextHash.ofBytes(bytes).hex();
            var table = table(name, bytes, file.wishes());
            if (table != null) {
                return new Found(null, new Describing(file.path(), file.wishes(), hash, table));
            }
            if (known.containsKey(hash)) {
                return new Found(null, declined(file, "importing.already", name, known.get(hash)));
            }
            sha256 = hash;
            var twin = seen.get(hash);
            return new Found(hash, twin == null
                    ? new Readable(file.path(), file.wishes(), hash, TranscriptReader.read(name, bytes, file.wishes()))
                    : declined(file, "importing.twice", name, twin));
        } catch (Refused refused) {
            return new Found(sha256, new Declined(file.path(), file.wishes(), refused.label()));
        } catch (NoSuchFileException _) {
            return new Found(null, declined(file, "importing.missing", file.path()));
        } catch (AccessDeniedException _) {
            return new Found(null, declined(file, "importing.forbidden", file.path()));
        } catch (IOException e) {
            return new Found(null, unreadable(file.path(), file.wishes(), e));
        }
    }

    /// The table of participants that the file is, by the user's word or for everybody to see; null where it is something else.
    private static @Nullable ParticipantTable table(String name, byte[] bytes, Wishes wishes) {
        if (wishes.use() == Wishes.Use.PARTICIPANTS) {
            return ParticipantTable.read(name, bytes, wishes);
        }
        if (wishes.use() != Wishes.Use.AUTOMATIC || !ParticipantTable.isNamedSo(name)) {
            return null;
        }
        try {
            var table = ParticipantTable.read(name, bytes, wishes);
            return table.isPlain() ? table : null;
        } catch (Refused _) {
            return null; // read as a transcript it says why
        }
    }

    private static Declined declined(File file, String key, Object... arguments) {
        return new Declined(file.path(), file.wishes(), Label.of(key, arguments));
    }

    static Declined unreadable(Path file, Wishes wishes, IOException e) {
        return new Declined(file, wishes, Label.of("importing.unreadable", file, String.valueOf(e.getMessage())));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0; // reading it will say why
        }
    }
}
