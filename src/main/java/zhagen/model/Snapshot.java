package zhagen.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An immutable picture of the whole project. Items are found by id, by kind, and by what they point at.
public final class Snapshot {

    /// Stands for "nothing" as the target of items that hang below no other: all items of a kind, the roots of the tree.
    private static final UUID PROJECT = new UUID(0, 0);

    private static final UUID ROOT = new UUID(0, 1);

    /// So many edits are checked by another thread while they are made.
    private static final int MANY = 10_000;

    private final Shards<UUID, Item> items;
    private final Shards<Row, Item[]> rows;

    /// The items of one kind that point at one target.
    private record Row(UUID target, Kind kind) {

        @Override
        public int hashCode() {
            return target.hashCode() * 31 + kind.ordinal();
        }
    }

    private Snapshot(Shards<UUID, Item> items, Shards<Row, Item[]> rows) {
        this.items = items;
        this.rows = rows;
    }

    public static Snapshot empty() {
        return new Snapshot(Shards.empty(), Shards.empty());
    }

    /// A snapshot of items that are known to fit together, such as those of a store; nothing is checked.
    public static Snapshot of(Collection<? extends Item> all) {
        var items = CompletableFuture.supplyAsync(() -> byId(all));
        var rows = new HashMap<Row, ArrayList<Item>>(1 << 14);
        for (var item : all) {
            forEachRow(item, row -> rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(item));
        }
        var sorted = new Shards.Builder<Row, Item[]>(rows.size());
        rows.entrySet().parallelStream()
                .map(row -> Map.entry(row.getKey(), inOrder(row.getKey(), row.getValue())))
                .toList()
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return new Snapshot(items.join(), sorted.build());
    }

    private static Item[] inOrder(Row row, List<Item> members) {
        var array = members.toArray(Item[]::new);
        Arrays.sort(array, row.kind().order());
        return array;
    }

    private static Shards<UUID, Item> byId(Collection<? extends Item> all) {
        var items = new Shards.Builder<UUID, Item>(all.size());
        all.forEach(item -> items.put(item.id().value(), item));
        return items.build();
    }

    /// The item itself, or nothing where the project has none of this id.
    @SuppressWarnings("unchecked")
    public <T extends Item> Optional<T> find(Id<T> id) {
        return Optional.ofNullable((T) items.get(id.value()));
    }

    /// @throws Refused where the project has no such item any more
    @SuppressWarnings("unchecked")
    public <T extends Item> T get(Id<T> id) {
        var item = (T) items.get(id.value());
        if (item == null) {
            throw Refused.because("change.gone");
        }
        return item;
    }

    public boolean has(Id<?> id) {
        return items.get(id.value()) != null;
    }

    @Nullable
    Item at(UUID id) {
        return items.get(id);
    }

    /// Every item, in no order.
    public void everything(Consumer<Item> action) {
        items.forEach((_, item) -> action.accept(item));
    }

    /// The number of items of all kinds.
    public int size() {
        return items.size();
    }

    /// All items of one kind, in the order of the kind; turns, pages and codings source by source.
    public <T extends Item> Stream<T> all(Class<T> type) {
        var kind = Kind.of(type);
        if (isListedBySource(kind)) {
            return all(Source.class).flatMap(source -> pointingAt(source.id(), type).stream());
        }
        return this.<T>row(PROJECT, kind).stream();
    }

    /// What there is much of has no list that spans the project.
    private static boolean isListedBySource(Kind kind) {
        return kind == Kind.TURN || kind == Kind.PAGE || kind == Kind.CODING;
    }

    public int count(Class<? extends Item> type) {
        var kind = Kind.of(type);
        if (isListedBySource(kind)) {
            return all(Source.class)
                    .mapToInt(source -> row(source.id().value(), kind).size())
                    .sum();
        }
        return row(PROJECT, kind).size();
    }

    /// The items of one kind that point at `target`, in the order of the kind: a source's turns and codings, a code's codings
    /// and children, a relation's evidence, a model's placements, the memos about something. Coders and rounds are not asked
    /// in this way.
    public <T extends Item> List<T> pointingAt(Id<?> target, Class<T> type) {
        return row(target.value(), Kind.of(type));
    }

    /// Everything that points at `target`, coders and rounds aside.
    public List<Item> pointingAt(Id<?> target) {
        var all = new ArrayList<Item>();
        for (var kind : Kind.values()) {
            all.addAll(row(target.value(), kind));
        }
        return all;
    }

    /// The codes below `parent`, or the roots of the tree, in their order.
    public List<Code> children(@Nullable Id<Code> parent) {
        return row(parent == null ? ROOT : parent.value(), Kind.CODE);
    }

    public Study study() {
        return all(Study.class).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> List<T> row(UUID target, Kind kind) {
        var row = rows.get(new Row(target, kind));
        return row == null ? List.of() : (List<T>) Arrays.asList(row);
    }

    /// The state after `change`.
    ///
    /// @throws Refused where an item is no longer what the change takes it for, or where the result would not hold together:
    ///     something pointing at nothing, a code below itself, a place outside its text
    public Snapshot after(Change change) {
        var draft = new Draft(this);
        change.edits().forEach(draft::make);
        if (change.edits().size() < MANY) {
            draft.check();
            return replaced(draft.replaced());
        }
        var checked = Meanwhile.begin(() -> {
            draft.check();
            return true;
        });
        var next = replaced(draft.replaced());
        checked.get();
        return next;
    }

    /// The state before changes that led here. What they did is not checked anew.
    ///
    /// @param newestFirst all of them, the last one first
    /// @throws Refused where they did not lead here
    public Snapshot before(Iterable<Change> newestFirst) {
        var draft = new Draft(this);
        newestFirst.forEach(change -> change.inverse().edits().forEach(draft::make));
        return replaced(draft.replaced());
    }

    /// Whether a project in this state has an item that says the same as `item`, whoever made it: the same place coded with
    /// the same code, the same passage under the same claim, the same relation.
    public boolean hasEqual(Item item) {
        return switch (item) {
            case Coding coding -> pointingAt(coding.code(), Coding.class).stream()
                    .anyMatch(other -> other.place().equals(coding.place())
                            && other.origin().coder().equals(coding.origin().coder())
                            && !other.id().equals(coding.id()));
            case Evidence evidence -> pointingAt(evidence.claim(), Evidence.class).stream()
                    .anyMatch(other -> other.place().equals(evidence.place())
                            && other.stance() == evidence.stance()
                            && other.origin().coder().equals(evidence.origin().coder())
                            && !other.id().equals(evidence.id()));
            case Placement placement -> pointingAt(placement.model(), Placement.class).stream()
                    .anyMatch(other -> other.category().equals(placement.category())
                            && !other.id().equals(placement.id()));
            case Placing placing -> pointingAt(placing.paradigm(), Placing.class).stream()
                    .anyMatch(other -> other.category().equals(placing.category())
                            && other.part() == placing.part()
                            && !other.id().equals(placing.id()));
            case Dismissal dismissal -> pointingAt(dismissal.from(), Dismissal.class).stream()
                    .anyMatch(other -> other.from().equals(dismissal.from())
                            && other.to().equals(dismissal.to())
                            && !other.id().equals(dismissal.id()));
            default -> false;
        };
    }

    /// With other items in the place of those of the same id; null for none. Nothing is checked.
    Snapshot replaced(Map<UUID, @Nullable Item> changes) {
        var leaving = new HashMap<Row, List<Item>>();
        var arriving = new HashMap<Row, List<Item>>();
        for (var change : changes.entrySet()) {
            var old = items.get(change.getKey());
            if (old != null) {
                note(old, leaving);
            }
            if (change.getValue() != null) {
                note(change.getValue(), arriving);
            }
        }
        var changedRows = new HashMap<Row, Item @Nullable []>();
        var touched = new HashSet<>(leaving.keySet());
        touched.addAll(arriving.keySet());
        touched.forEach(row -> changedRows.put(
                row, merged(row, leaving.getOrDefault(row, List.of()), arriving.getOrDefault(row, List.of()))));
        return new Snapshot(items.with(changes), rows.with(changedRows));
    }

    private static void note(Item item, Map<Row, List<Item>> rows) {
        forEachRow(item, row -> rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(item));
    }

    /// Tells in which rows an item is listed.
    private static void forEachRow(Item item, Consumer<Row> action) {
        var kind = Kind.of(item);
        switch (item) {
            case Turn turn -> {
                action.accept(new Row(turn.source().value(), kind));
                if (turn.speaker() != null) {
                    action.accept(new Row(turn.speaker().value(), kind));
                }
            }
            case Page page -> action.accept(new Row(page.source().value(), kind));
            case Coding coding -> {
                action.accept(new Row(coding.place().source().value(), kind));
                action.accept(new Row(coding.code().value(), kind));
            }
            default -> {
                action.accept(new Row(PROJECT, kind));
                if (item instanceof Code code && code.parent() == null) {
                    action.accept(new Row(ROOT, kind));
                }
                Set.copyOf(item.references()).forEach(target -> action.accept(new Row(target.value(), kind)));
            }
        }
    }

    /// The row without what leaves and with what arrives; null where nothing is left.
    private Item @Nullable [] merged(Row row, List<Item> gone, List<Item> come) {
        var order = row.kind().order();
        var leaving = gone.stream().sorted(order).toList();
        var arriving = come.stream().sorted(order).toList();
        var old = rows.get(row);
        var base = old == null ? new Item[0] : old;
        var kept = new Item[base.length - leaving.size() + arriving.size()];
        int from = 0;
        int left = 0;
        int arrived = 0;
        for (int to = 0; to < kept.length;) {
            if (left < leaving.size() && from < base.length && base[from] == leaving.get(left)) {
                from++;
                left++;
            } else if (arrived < arriving.size()
                    && (from == base.length || order.compare(arriving.get(arrived), base[from]) < 0)) {
                kept[to++] = arriving.get(arrived++);
            } else {
                kept[to++] = base[from++];
            }
        }
        return kept.length == 0 ? null : kept;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
