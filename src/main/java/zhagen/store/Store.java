package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.CodeHistory;
import zhagen.model.Coder;
import zhagen.model.HistoryEntry;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Meanwhile;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;
import zhagen.model.Unfinished;

/// The database of one project, which nobody else has while this is open. Commits come from one thread; texts and the history are read
/// from any.
public final class Store implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final ProjectLock lock;
    private final Seal.Press seal;
    private final Forcing forcing;
    private final HistoryJson json = new HistoryJson();
    private final StoredTexts texts = new StoredTexts(() -> session().texts());
    private @Nullable Session session;
    private @Nullable Doubtful doubtful;
    private volatile HistoryTable.Summary summary;

    /// Held by whoever makes a backup.
    private final ReentrantLock backingUp = new ReentrantLock();
    private volatile boolean closing;

    /// A row of the history, and what it did.
    public record Act(HistoryEntry entry, Change change) {}

    private Store(Path folder, Database database, ProjectLock lock, Session session) throws SQLException, IOException {
        this.folder = folder;
        this.database = database;
        this.lock = lock;
        this.session = session;
        this.summary = HistoryTable.summary(session.history());
        this.forcing = new Forcing(database.path());
        this.seal = new Seal.Press(folder);
    }

    /// Makes the folder, and in it the database with the project's first change.
    ///
    /// @throws Refused where something is there already, or nothing can be written there; nothing is left behind then
    public static Store create(Path folder, HistoryEntry first, Change change, Snapshot after) {
        return create(folder, Database.in(folder), first, change, after);
    }

    static Store create(Path folder, Database database, HistoryEntry first, Change change, Snapshot after) {
        boolean existed = Creating.claim(folder);
        try {
            var lock = ProjectLock.take(folder);
            try {
                return begun(made(folder, database, lock), first, change, after);
            } catch (SQLException | IOException | RuntimeException e) {
                lock.close();
                throw Failures.writing(folder, e);
            }
        } catch (RuntimeException e) {
            Creating.undo(folder, existed);
            throw e;
        }
    }

    private static Store begun(Store store, HistoryEntry first, Change change, Snapshot after) {
        try {
            store.commit(first, change, Snapshot.empty(), after);
            return store;
        } catch (RuntimeException e) {
            store.abandon();
            throw e;
        }
    }

    private static Store made(Path folder, Database database, ProjectLock lock) throws SQLException, IOException {
        try (var connection = database.create()) {
            Schema.current().bringUpToDate(connection);
        }
        return new Store(folder, database, lock, Session.open(database));
    }

    /// @throws Refused where there is no project, another program has it, it is damaged, newer than this program or not to be written
    public static Store open(Path folder) {
        return open(folder, Database.in(folder), Schema.current());
    }

    static Store open(Path folder, Database database, Schema schema) {
        if (!Files.isRegularFile(database.path())) {
            throw Refused.because("project.none", folder);
        }
        var lock = ProjectLock.take(folder);
        try {
            Opening.of(folder, database, schema).prepare();
            var session = Session.open(database);
            try {
                return new Store(folder, database, lock, session);
            } catch (SQLException | IOException | RuntimeException e) {
                session.drop();
                throw e;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw Failures.opening(folder, e);
        }
    }

    /// The number of the newest row of the history; 0 where there is none.
    public long last() {
        return summary.number();
    }

    public Texts texts() {
        return texts;
    }

    public Path folder() {
        return folder;
    }

    /// All that the project keeps, by now.
    ///
    /// @throws Refused where the tables do not hold together; [#abandon()] then leaves the database as it is
    public Snapshot load() {
        try {
            var items = Loading.items(database);
            var snapshot = Snapshot.of(items);
            var expected = summary;
            if (snapshot.size() != expected.items() || expected.rows() != expected.number()
                    || !Integrity.holds(snapshot, items)) {
                throw Refused.because("project.damaged", folder);
            }
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            throw Failures.opening(folder, e);
        }
    }

    /// Writes what `change` made of `before`, and its row of the history, in one transaction. Once this returns, the change
    /// survives the end of the program.
    ///
    /// @param entry the next in number
    /// @throws Refused where it could not be written; the project is then what it was before
    public void commit(HistoryEntry entry, Change change, Snapshot before, Snapshot after) {
        if (entry.number() != last() + 1) {
            throw new IllegalArgumentException("history row %d after %d".formatted(entry.number(), last()));
        }
        write(new Act(entry, change), null, change, before, after);
    }

    /// Writes what `change` made of `before`, and lets the newest row of the history tell of all that it has done by now. What was
    /// promised for [#commit] holds here too.
    ///
    /// @param earlier the newest row as it was
    /// @param joined the same row as it is from now on
    public void amend(Act earlier, Act joined, Change change, Snapshot before, Snapshot after) {
        if (earlier.entry().number() != last() || joined.entry().number() != last()) {
            throw new IllegalArgumentException("not the newest row: " + joined.entry().number());
        }
        write(joined, earlier, change, before, after);
    }

    private void write(Act act, @Nullable Act replaced, Change change, Snapshot before, Snapshot after) {
        var touched = Touched.by(change, before, after);
        var entry = act.entry();
        try {
            forcing.complain();
            var connection = session().writing();
            var history = new HistoryTable(connection, json);
            var told = Meanwhile.begin(() -> history.told(act.change()));
            StoredTexts.write(connection, change.texts());
            new Rows(connection).write(touched, before, after);
            if (replaced != null) {
                history.remove(entry.number());
            }
            history.add(entry, told.get(), after.size());
            doubtful = new Doubtful(act, replaced, touched, before, after);
            connection.commit();
            doubtful = null;
            summary = new HistoryTable.Summary(entry.number(), entry.number(), after.size(), entry.at());
            seal.write(new Seal(entry.number(), 0));
        } catch (SQLException | IOException e) {
            drop();
            throw Failures.writing(folder, e);
        }
        forcing.soon();
        change.texts().forEach(texts::keep);
    }

    private interface Writing {
        void write(UnfinishedTable table) throws SQLException;
    }

    /// Keeps what was typed and is no change yet, in the place of what was kept of the same source before.
    public void keep(Unfinished typed) {
        unfinished(table -> table.put(typed));
    }

    public void forget(Id<Source> source) {
        unfinished(table -> table.remove(source));
    }

    private void unfinished(Writing writing) {
        try {
            var connection = session().writing();
            writing.write(new UnfinishedTable(connection));
            connection.commit();
        } catch (SQLException e) {
            drop();
            throw Failures.writing(folder, e);
        }
        forcing.soon();
    }

    /// What was typed and never finished, the oldest first.
    public List<Unfinished> unfinished() {
        try {
            var connection = session().history();
            synchronized (connection) {
                return new UnfinishedTable(connection).all();
            }
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    /// Lets go of the database and writes nothing more to it.
    public void abandon() {
        drop();
        forcing.close();
        seal.close();
        lock.close();
    }

    private synchronized void drop() {
        if (session != null) {
            session.drop();
            session = null;
        }
    }

    /// The connections; after a failure, new ones, from which a commit that was refused is gone.
    private synchronized Session session() throws SQLException {
        if (session == null) {
            var fresh = Session.open(database);
            try {
                if (doubtful != null) {
                    doubtful.withdraw(fresh, json);
                    doubtful = null;
                }
            } catch (SQLException e) {
                fresh.drop();
                throw e;
            }
            session = fresh;
        }
        return session;
    }

    private interface Asking<T> {
        T ask(HistoryTable history) throws SQLException;
    }

    private <T> T ask(Asking<T> asking) {
        try {
            var connection = session().history();
            synchronized (connection) {
                return asking.ask(new HistoryTable(connection, json));
            }
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    /// The newest rows of the history, the newest first.
    public List<HistoryEntry> history(int newest) {
        return ask(history -> history.newest(newest));
    }

    /// Up to `rows` rows of the history from `number` on, the oldest first.
    public List<HistoryEntry> history(long number, int rows) {
        return ask(history -> history.from(number, rows));
    }

    /// The rows of the history whose labels have keys that begin so, the newest first.
    public List<HistoryEntry> labelled(String beginning) {
        return ask(history -> history.labelled(beginning));
    }

    /// The rows of the history that may concern a code, and what they did, the newest first.
    public List<CodeHistory.Act> about(Id<Code> code) {
        return ask(history -> history.about(code));
    }

    /// What the coder did last and has not taken back.
    public Optional<HistoryEntry> lastDone(Id<Coder> coder) {
        return ask(history -> history.lastDone(coder));
    }

    /// What the coder took back last and has neither done again nor done something else since.
    public Optional<HistoryEntry> lastUndone(Id<Coder> coder) {
        return ask(history -> history.lastUndone(coder));
    }

    /// What a row of the history did; its texts are in the store.
    public Change change(HistoryEntry entry) {
        return ask(history -> history.change(entry));
    }

    /// Does beforehand, in a quiet moment, what the first commit would have to wait for.
    public void prepare() {
        json.prepare();
    }

    /// A verified copy of the database as it is now, unless the newest one is of the same state.
    ///
    /// @throws CancellationException where the store is closed meanwhile
    public Optional<Backups.Backup> backUp() {
        backingUp.lock();
        try {
            return Backups.make(folder, database, summary, Clock.systemUTC(), (_, _) -> goOn());
        } catch (Refused e) {
            goOn(); // H2 made a failure of it
            throw e;
        } finally {
            backingUp.unlock();
        }
    }

    private void goOn() {
        if (closing) {
            throw new CancellationException();
        }
    }

    /// The number of the row that the history is told from. What was done before it can be neither taken back nor seen.
    public long base() {
        return ask(history -> HistoryTable.base(history.connection()));
    }

    /// Writes the project anew and closes it: from now on it is `base`, and nothing else of what it was is left in its folder:
    /// no earlier text, no edit of its history, no backup, no index. Where the program ends before this returns, the project is
    /// the old one, or becomes the new one when it is next opened.
    ///
    /// @param entry the row of the history that says so, the next in number, of the step `BASE`
    /// @param texts where the texts of `base` are
    /// @param words what becomes of words in the labels of earlier rows
    /// @throws Refused where the new database could not be written; the project is then what it was before, and closed
    public void renew(
            HistoryEntry entry, Snapshot base, Texts texts, UnaryOperator<String> words, Progress progress) {
        if (entry.number() != last() + 1 || entry.step() != HistoryEntry.Step.BASE) {
            throw new IllegalArgumentException("no base after row %d: %s".formatted(last(), entry));
        }
        closing = true; // a backup that is being made would tell what is to be gone
        backingUp.lock();
        try {
            Renewal.write(folder, session().history(), entry, base, texts, words, progress);
            drop();
            seal.close();
            Renewal.finish(folder);
        } catch (SQLException | IOException e) {
            throw Failures.writing(folder, e);
        } finally {
            abandon();
            backingUp.unlock();
        }
    }

    /// Checks everything: what points where, the texts, and that the history replays to what is stored. Nothing is found in a
    /// sound project.
    public List<Label> check(Progress progress) {
        try {
            var loaded = Loading.from(database);
            try (var connection = database.open()) {
                return Integrity.findings(loaded, connection, json, progress);
            }
        } catch (SQLException e) {
            throw Failures.opening(folder, e);
        }
    }

    /// Breaks a backup off that is being made: nobody who closes a project waits for a copy of it.
    @Override
    public void close() {
        closing = true;
        backingUp.lock();
        forcing.close();
        try {
            if (session != null) {
                session.close();
                seal.write(new Seal(last(), Files.size(database.path())));
            }
        } catch (SQLException | IOException e) {
            throw Failures.writing(folder, e);
        } finally {
            backingUp.unlock();
            seal.close();
            lock.close();
        }
    }
}
