package zhagen.ui.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Participant;
import zhagen.model.Relation;
import zhagen.model.Source;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.workbench.Workbench;

/// Finds what can be linked to by a few letters of its name; codes by pinyin and in both languages. Screen thread.
public final class ThingFinder implements AutoCloseable {

    private static final int OF_A_SORT = 12;

    private final Workbench workbench;
    private final CodeLookup codes;

    public ThingFinder(Workbench workbench) {
        this.workbench = workbench;
        this.codes = new CodeLookup(workbench);
    }

    /// The best of each sort first, codes before all else.
    public List<Thing> find(String typed, Set<Sort> sorts) {
        var things = things();
        var found = new ArrayList<Thing>();
        if (sorts.contains(Sort.CODE)) {
            codes.find(typed, OF_A_SORT).forEach(match -> things.of(match.code()).ifPresent(found::add));
        }
        Stream.of(Sort.values())
                .filter(sort -> sort != Sort.CODE && sorts.contains(sort))
                .forEach(sort -> found.addAll(named(things, sort, typed)));
        return found;
    }

    /// Codes alone, those of which `wanted` holds.
    public List<Thing> codes(String typed, Predicate<Code> wanted) {
        var things = things();
        return codes.find(typed, Integer.MAX_VALUE).stream()
                .filter(match -> wanted.test(match.code()))
                .limit(4L * OF_A_SORT)
                .flatMap(match -> things.of(match.code()).stream())
                .toList();
    }

    /// Codes alone, categories before concepts.
    public List<Thing> categoriesFirst(String typed) {
        var things = things();
        var found = codes.find(typed, Integer.MAX_VALUE);
        return Stream.of(true, false)
                .flatMap(concept -> found.stream()
                        .filter(match -> (match.code().level() == Level.CONCEPT) != concept)
                        .limit(2L * OF_A_SORT))
                .flatMap(match -> things.of(match.code()).stream())
                .toList();
    }

    private Things things() {
        return new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
    }

    private List<Thing> named(Things things, Sort sort, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return workbench.now().get().all(typeOf(sort))
                .map(things::of)
                .flatMap(Optional::stream)
                .filter(thing -> thing.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(thing -> !thing.name().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(OF_A_SORT)
                .toList();
    }

    private static Class<? extends Item> typeOf(Sort sort) {
        return switch (sort) {
            case CODE -> Code.class;
            case RELATION -> Relation.class;
            case SOURCE, PASSAGE -> Source.class;
            case PARTICIPANT -> Participant.class;
            case MEMO -> Memo.class;
        };
    }

    @Override
    public void close() {
        codes.close();
    }
}
