package zhagen.ui.memos;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Memos.Outlined;
import zhagen.ui.workbench.Workbench;

/// The memos that are listed: which, and in which order. Screen thread.
final class MemoList implements AutoCloseable {

    /// What the list is sorted by.
    enum Order {
        NEWEST,
        TITLE,
        KIND,
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
                case KIND -> Comparator.comparing(Memo::type).thenComparing(outline);
                case OUTLINE -> outline;
            };
        }
    }

    private final Workbench workbench;
    private final ObservableList<Memo> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Memo.@Nullable Type> type = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Coder>> coder = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<? extends Item>> about = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private Map<Id<Memo>, Outlined> outlined = Map.of();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    private final Runnable ending;
    private boolean listing;
    private final Subscription translated;

    MemoList(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(applied -> refresh());
        this.translated = workbench.messages().subscribe(_ -> refresh());
        List.<ObservableValue<?>>of(type, filter, coder, about, from, to, order)
                .forEach(asked -> asked.subscribe(() -> refresh()));
        refresh();
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

    /// The only one whose memos are listed.
    ObjectProperty<@Nullable Id<Coder>> coder() {
        return coder;
    }

    /// What a listed memo is about.
    ObjectProperty<@Nullable Id<? extends Item>> about() {
        return about;
    }

    /// The first day of which memos are listed.
    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    /// The last day of which memos are listed.
    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    private MemoFilter asked() {
        return new MemoFilter(type.get(), filter.get(), coder.get(), about.get(), from.get(), to.get());
    }

    /// Whether some memos may not be listed.
    boolean isFiltered() {
        return !asked().equals(MemoFilter.NONE);
    }

    void showAll() {
        type.set(null);
        filter.set("");
        coder.set(null);
        about.set(null);
        from.set(null);
        to.set(null);
    }

    /// Where a memo stands in the outline.
    Outlined outlined(Memo memo) {
        return outlined.getOrDefault(memo.id(), new Outlined(memo, 0, ""));
    }

    /// The memos that are listed, as deep as they stand among each other in the outline where that is shown.
    List<Outlined> listed() {
        var listed = new ArrayList<Outlined>();
        int deepest = 0;
        for (var memo : rows) {
            var standing = outlined(memo);
            int depth = order.get() == Order.OUTLINE ? Math.min(standing.depth(), deepest) : 0;
            listed.add(new Outlined(memo, depth, standing.number()));
            deepest = depth + 1;
        }
        return listed;
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
        if (!asked().in(workbench.now().get(), ZoneId.systemDefault()).test(memo)) {
            showAll();
        }
    }

    /// Moves a memo in the outline, which is shown from then on: to `row` among the listed ones, in which it does not count itself.
    void move(Id<Memo> memo, int row) {
        order.set(Order.OUTLINE);
        var others = without(memo);
        if (row < 0 || row > others.size()) {
            return;
        }
        var moving = moving(memo);
        var outline = Memos.outline(workbench.now().get()).stream()
                .map(Memo::id)
                .filter(id -> !moving.contains(id))
                .toList();
        int after = others.isEmpty() ? outline.size() : outline.indexOf(others.getLast()) + 1;
        int at = row < others.size() ? outline.indexOf(others.get(row)) : after;
        var next = at < outline.size() ? outline.get(at) : null;
        workbench.act((now, by) -> Memos.move(now, by, memo, next));
    }

    /// Moves a memo by a row, up or down.
    void moveBy(Id<Memo> memo, int rows) {
        order.set(Order.OUTLINE);
        var listed = this.rows.stream().map(Memo::id).toList();
        long before = listed.subList(0, Math.max(0, listed.indexOf(memo))).stream()
                .filter(id -> !moving(memo).contains(id))
                .count();
        move(memo, (int) before + rows);
    }

    /// Moves a memo to before a listed one, or behind the last where there is none.
    void moveBefore(Id<Memo> memo, @Nullable Memo next) {
        if (next == null || !moving(memo).contains(next.id())) {
            var others = without(memo);
            move(memo, next == null ? others.size() : others.indexOf(next.id()));
        }
    }

    /// Indents a memo by a step more, or less.
    void indent(Id<Memo> memo, int steps) {
        order.set(Order.OUTLINE);
        workbench.act((now, by) -> Memos.indent(now, by, memo, steps));
    }

    private Set<Id<Memo>> moving(Id<Memo> memo) {
        var moving = new HashSet<>(Set.of(memo));
        Memos.below(workbench.now().get(), memo).forEach(below -> moving.add(below.id()));
        return moving;
    }

    private List<Id<Memo>> without(Id<Memo> memo) {
        var moving = moving(memo);
        return rows.stream().map(Memo::id).filter(id -> !moving.contains(id)).toList();
    }

    private void refresh() {
        var now = workbench.now().get();
        outlined = Memos.outlined(now).stream().collect(Collectors.toMap(it -> it.memo().id(), Function.identity()));
        var next = now.all(Memo.class)
                .filter(asked().in(now, ZoneId.systemDefault()))
                .sorted(order.get().comparator(workbench.language()))
                .toList();
        if (!next.equals(rows)) {
            listing = true;
            rows.setAll(next);
            listing = false;
        }
    }

    @Override
    public void close() {
        ending.run();
        translated.unsubscribe();
    }
}
