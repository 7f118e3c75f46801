package zhagen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What happens to be chosen in a project: one of its items, a place, words. The order in which is asked decides what comes.
abstract class Chance {

    private static final String[] WORDS = {
            "数据", "共享", "部门", "信息孤岛", "我们", "各建各的", "，", "。", "\n", "根本拿不出来", "𠮷野", "👩‍🔬", "e\u0301", " ",
            "data ", "sharing ", "the bureau ", "won't ", "trust ", "'quoted' ", "<b>&amp; ", "\"why?\" ", "=1+1 ", "\t"
    };

    final Random random;
    final Snapshot now;
    final By by;
    final Texts texts;

    Chance(Random random, Snapshot now, By by, Texts texts) {
        this.random = random;
        this.now = now;
        this.by = by;
        this.texts = texts;
    }

    Chance(Chance same) {
        this(same.random, same.now, same.by, same.texts);
    }

    @FunctionalInterface
    interface Action {
        /// Null where the project has nothing for it.
        @Nullable
        Change make();
    }

    interface Use<T> {
        @Nullable
        Change of(T item);
    }

    @Nullable
    Change removed(Class<? extends Item> type) {
        return rarely() ? with(type, item -> isAtWork(item)
                ? null
                : new Edits(now, by).removeWithAll(item).as("change.stale")) : null;
    }

    /// Whether nothing more could be coded without the item.
    private boolean isAtWork(Item item) {
        return item.id().equals(by.coder()) || item.id().equals(by.round());
    }

    @Nullable
    Change alter(Item before, Item after) {
        return before.equals(after) ? null : Change.of(Label.of("change.study.describe"), Edit.alter(before, after));
    }

    boolean rarely() {
        return random.nextInt(5) == 0;
    }

    <T extends Item> @Nullable Change with(Class<T> type, Use<T> use) {
        var all = now.all(type).toList();
        return all.isEmpty() ? null : use.of(all.get(random.nextInt(all.size())));
    }

    @SuppressWarnings("unchecked")
    <T extends Item> @Nullable Id<T> maybeId(Class<T> type) {
        var all = now.all(type).toList();
        return all.isEmpty() || random.nextBoolean() ? null : (Id<T>) all.get(random.nextInt(all.size())).id();
    }

    @SuppressWarnings("unchecked")
    <T extends Item> List<Id<T>> some(Class<T> type) {
        var all = new ArrayList<>(now.all(type).map(item -> (Id<T>) item.id()).toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
    }

    Place place() {
        var sources = now.all(Source.class).toList();
        if (sources.isEmpty()) {
            throw Refused.because("change.gone");
        }
        var source = of(sources.toArray(Source[]::new));
        return random.nextInt(8) == 0 ? source.all() : new Place(source.id(), span(source));
    }

    Span span(Source source) {
        int start = random.nextInt(source.length() + 1);
        return new Span(start, start + random.nextInt(Math.min(40, source.length() - start + 1)));
    }

    /// Words with links among them.
    String mentioning() {
        return links().stream()
                .map(link -> words(3) + Mentions.written(words(1), link))
                .collect(Collectors.joining("\n\n", words(3), "。"));
    }

    List<Link> links() {
        var links = new HashSet<Link>();
        for (int i = random.nextInt(4); i > 0; i--) {
            links.add(link());
        }
        return List.copyOf(links);
    }

    Link link() {
        if (random.nextBoolean()) {
            return new Link.ToPlace(place());
        }
        var everything = new TreeSet<Id<?>>();
        now.everything(item -> {
            if (!(item instanceof Coder || item instanceof Round)) {
                everything.add(item.id());
            }
        });
        return new Link.ToItem(List.copyOf(everything).get(random.nextInt(everything.size())));
    }

    Wording wording() {
        return switch (random.nextInt(3)) {
            case 0 -> Wording.zh(words(1) + "范畴");
            case 1 -> Wording.en(words(1) + "category");
            default -> new Wording(words(2) + "概念", words(2) + "concept");
        };
    }

    String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(of(WORDS));
        }
        return words.toString();
    }

    @Nullable
    LocalDate date() {
        return maybe(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900))).orElse(null);
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
