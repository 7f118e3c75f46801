package zhagen.ui.memos;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Snapshot;
import zhagen.ui.workbench.Workbench;

/// The memos that are listed: which, and in which order. Screen thread.
final class MemoList implements AutoCloseable {

    /// What the list is sorted by.
    enum Order {
        NEWEST,
        TITLE,
        OUTLINE;

        /// The word for it is the message of this key.
        String key() {
            return "memos.order." + name();
        }

        Comparator<Memo> comparator(Language language) {
            Comparator<Memo> outline = Comparator.comparingInt(Memo::rank);
            return switch (this) {
                case NEWEST -> Comparator.<Memo, Instant>comparing(memo -> memo.origin().made())
                        .reversed()
                        .thenComparing(outline.reversed());
                case TITLE -> Comparator.comparing(Memo::title, Collator.getInstance(language.locale()))
                        .thenComparing(outline);
                case OUTLINE -> outline;
            };
        }
    }

    private final Workbench workbench;
    private final ObservableList<Memo> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Memo.@Nullable Type> type = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    private final Runnable ending;
    private boolean listing;
    private final Subscription translated;

    MemoList(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(applied -> refresh());
        this.translated = workbench.messages().subscribe(_ -> refresh());
        type.subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
        order.subscribe(_ -> refresh());
    }

    ObservableList<Memo> rows() {
        return rows;
    }

    /// The only type that is listed; null where all are.
    ObjectProperty<Memo.@Nullable Type> type() {
        return type;
    }

    /// What a listed memo says somewhere.
    StringProperty filter() {
        return filter;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /// Whether the rows are changing, so that what is selected in them is nobody's choice.
    boolean isListing() {
        return listing;
    }

    /// Sees to it that the memo is listed.
    void reveal(Memo memo) {
        if (!wanted(memo)) {
            type.set(null);
            filter.set("");
        }
    }

    /// Moves a memo in the outline, which is shown from then on: to `row` among the listed ones, in which it does not count itself.
    void move(Id<Memo> memo, int row) {
        order.set(Order.OUTLINE);
        var others = rows.stream().map(Memo::id).filter(id -> !id.equals(memo)).toList();
        if (row < 0 || row > others.size()) {
            return;
        }
        var outline =
                Memos.outline(workbench.now().get()).stream().map(Memo::id).filter(id -> !id.equals(memo)).toList();
        int after = others.isEmpty() ? outline.size() : outline.indexOf(others.getLast()) + 1;
        int at = row < others.size() ? outline.indexOf(others.get(row)) : after;
        var next = at < outline.size() ? outline.get(at) : null;
        workbench.act((now, by) -> Memos.move(now, by, memo, next));
    }

    /// Moves a memo to before a listed one, or behind the last where there is none.
    void moveBefore(Id<Memo> memo, @Nullable Memo next) {
        if (next == null || !next.id().equals(memo)) {
            var others = rows.stream().map(Memo::id).filter(id -> !id.equals(memo)).toList();
            move(memo, next == null ? others.size() : others.indexOf(next.id()));
        }
    }

    private void refresh() {
        var next = shown(workbench.now().get(), workbench.language());
        if (!next.equals(rows)) {
            listing = true;
            rows.setAll(next);
            listing = false;
        }
    }

    private List<Memo> shown(Snapshot now, Language language) {
        return now.all(Memo.class).filter(this::wanted).sorted(order.get().comparator(language)).toList();
    }

    private boolean wanted(Memo memo) {
        var words = filter.get().strip().toLowerCase(Locale.ROOT);
        return (type.get() == null || memo.type() == type.get())
                && (words.isEmpty()
                        || memo.title().toLowerCase(Locale.ROOT).contains(words)
                        || memo.body().toLowerCase(Locale.ROOT).contains(words));
    }

    @Override
    public void close() {
        ending.run();
        translated.unsubscribe();
    }
}
