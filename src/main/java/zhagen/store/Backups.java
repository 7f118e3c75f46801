package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Refused;

/// The copies of a project's database in its folder `backups`. Each was opened and read through before it got its name.
public final class Backups {

    private static final int NEWEST = 10;
    private static final Duration DAILY = Duration.ofDays(14);
    private static final int AT_LEAST = 3;
    private static final long BYTES = 1L << 30;

    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d+)-(\\d+)\\.zip");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// @param made when the copy was made
    /// @param number the newest row of the history in it
    /// @param changed when that row was written
    /// @param bytes how large the file is
    public record Backup(Path file, Instant made, long number, Instant changed, long bytes) {

        boolean holds(HistoryTable.Summary state) {
            return number == state.number() && changed.equals(state.at());
        }
    }

    private Backups() {}

    private static Path folderIn(Path project) {
        return project.resolve("backups");
    }

    /// The newest first.
    public static List<Backup> list(Path project) {
        if (!Files.isDirectory(folderIn(project))) {
            return List.of();
        }
        var backups = new ArrayList<Backup>();
        try (var files = Files.list(folderIn(project))) {
            for (var file : files.toList()) {
                var backup = read(file);
                if (backup != null) {
                    backups.add(backup);
                }
            }
        } catch (IOException e) {
            throw new Refused(Label.of("backup.unreadable", folderIn(project)), e);
        }
        backups.sort(Comparator.comparing(Backup::made).thenComparing(Backup::number).reversed());
        return backups;
    }

    private static @Nullable Backup read(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? new Backup(
                        file,
                        TIME.parse(name.group(1), Instant::from),
                        Long.parseLong(name.group(2)),
                        Instant.ofEpochMilli(Long.parseLong(name.group(3))),
                        Files.size(file))
                : null;
    }

    /// Copies the open database, unless the newest backup is of the same state.
    static Optional<Backup> make(
            Path project, Database database, HistoryTable.Summary state, Clock clock, Progress progress) {
        if (list(project).stream().findFirst().filter(newest -> newest.holds(state)).isPresent()) {
            return Optional.empty();
        }
        var folder = folderIn(project);
        var making = folder.resolve("making.zip");
        try {
            Files.createDirectories(folder);
            try (var connection = database.open()) {
                Database.copy(connection, making, progress);
            }
            return Optional.of(named(project, making, clock, progress));
        } catch (SQLException | IOException e) {
            throw new Refused(Label.of("backup.failed", folder), e);
        } finally {
            delete(making);
        }
    }

    /// Copies a database that nobody has open, such as one that is about to be replaced.
    static void keep(Path project, Database database, Clock clock) throws SQLException, IOException {
        var folder = folderIn(project);
        Files.createDirectories(folder);
        var making = folder.resolve("making.zip");
        Zip.pack(database.path(), making);
        try {
            named(project, making, clock, Progress.NONE);
        } finally {
            delete(making);
        }
    }

    private static Backup named(Path project, Path making, Clock clock, Progress progress)
            throws SQLException, IOException {
        var state = verified(project, making, progress);
        var folder = folderIn(project);
        var now = clock.instant();
        var file =
                folder.resolve("%s-%d-%d.zip".formatted(TIME.format(now), state.number(), state.at().toEpochMilli()));
        Files.move(making, file, StandardCopyOption.REPLACE_EXISTING);
        superfluous(list(project), now).forEach(old -> delete(old.file()));
        return new Backup(file, now, state.number(), state.at(), Files.size(file));
    }

    /// Unpacks a copy beside the others and reads it through.
    private static HistoryTable.Summary verified(Path project, Path zip, Progress progress)
            throws SQLException, IOException {
        var copy = new Database(folderIn(project).resolve("verifying"), "file:");
        try {
            Zip.unpack(zip, copy.path(), progress);
            return readThrough(copy, progress);
        } finally {
            delete(copy.path());
        }
    }

    /// Reads a copy that may be altered; one of an earlier version is brought up to date.
    ///
    /// @throws SQLException where it does not hold what its history says
    private static HistoryTable.Summary readThrough(Database database, Progress progress) throws SQLException {
        Schema.current().bringUpToDate(database);
        try (var connection = database.openToLook()) {
            var state = HistoryTable.summary(connection);
            int items = Loading.count(connection, progress);
            if (items != state.items() || state.rows() != state.number()) {
                throw new SQLException("%d items and %d rows, where %s".formatted(items, state.rows(), state));
            }
            return state;
        }
    }

    /// What may go: all but the newest ten and the newest of each of the last 14 days, and of these the oldest where they
    /// take more than a gigabyte; three stay whatever their size.
    static List<Backup> superfluous(List<Backup> newestFirst, Instant now) {
        var gone = new ArrayList<Backup>();
        var days = new HashSet<LocalDate>();
        long bytes = 0;
        int kept = 0;
        for (var backup : newestFirst) {
            boolean firstOfItsDay = days.add(backup.made().atZone(ZoneOffset.UTC).toLocalDate());
            boolean wanted = kept < NEWEST || firstOfItsDay && backup.made().isAfter(now.minus(DAILY));
            if (wanted && (kept < AT_LEAST || bytes + backup.bytes() <= BYTES)) {
                kept++;
                bytes += backup.bytes();
            } else {
                gone.add(backup);
            }
        }
        return gone;
    }

    /// Puts the backup in the place of the project's database, which is kept as a backup itself, or, where it is damaged, as the
    /// file `damaged-….zip` beside them.
    ///
    /// @throws Refused where the project is open or the backup cannot be read; nothing is changed then
    public static void restore(Path project, Backup backup) {
        try (var lock = ProjectLock.take(project)) {
            Renewal.resume(project);
            restore(project, backup, Clock.systemUTC());
        }
    }

    private static void restore(Path project, Backup backup, Clock clock) {
        var database = Database.in(project);
        var restored = new Database(project.resolve("restoring"), "file:");
        try {
            long number = unpacked(backup, restored).number();
            keepReplaced(project, database, clock);
            Files.move(
                    restored.path(), database.path(), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            new Seal(number, Files.size(database.path())).write(project);
            deleteAll(project.resolve("index"));
        } catch (IOException e) {
            throw Failures.writing(project, e);
        } finally {
            delete(restored.path());
        }
    }

    private static HistoryTable.Summary unpacked(Backup backup, Database restored) {
        try {
            Zip.unpack(backup.file(), restored.path(), Progress.NONE);
            return readThrough(restored, Progress.NONE);
        } catch (SQLException | IOException e) {
            throw new Refused(Label.of("backup.damaged", backup.file().getFileName()), e);
        }
    }

    private static void keepReplaced(Path project, Database database, Clock clock) throws IOException {
        if (!Files.exists(database.path())) {
            return;
        }
        try {
            keep(project, database, clock);
        } catch (SQLException damaged) {
            Zip.pack(database.path(), folderIn(project).resolve("damaged-" + TIME.format(clock.instant()) + ".zip"));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Backups::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what cannot be deleted is in nobody's way
        }
    }
}
