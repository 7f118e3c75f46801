package zhagen.ui.links;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TheoryModel;
import zhagen.naming.Pinyin;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.Spelling;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.workbench.Workbench;

/// Finds what can be linked to by a few letters of its name or their sound; codes in both languages. Screen thread.
public final class ThingFinder implements AutoCloseable {

    private static final int OF_A_SORT = 12;
    private static final int LATEST = 60;
    private static final int LONG = 400;

    private final Workbench workbench;
    private final CodeLookup codes;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private @Nullable Pinyin pinyin;
    private List<Place> latest = List.of();
    private @Nullable Snapshot latestOf;

    public ThingFinder(Workbench workbench) {
        this.workbench = workbench;
        this.codes = new CodeLookup(workbench);
        workbench.jobs().soon(_ -> Pinyin.get(), loaded -> pinyin = loaded);
    }

    /// What finds the codes.
    public CodeLookup lookup() {
        return codes;
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
        record Found(Thing thing, int quality) {}
        var wanted = Spelling.Typed.of(typed);
        return workbench.now().get().all(typeOf(sort))
                .map(things::of)
                .flatMap(Optional::stream)
                .map(thing -> new Found(thing, quality(thing.name(), wanted)))
                .filter(found -> found.quality() >= 0)
                .sorted(Comparator.comparingInt(Found::quality))
                .limit(OF_A_SORT)
                .map(Found::thing)
                .toList();
    }

    /// How well a name answers to what is typed, the less the better; -1 where it does not.
    private int quality(String name, Spelling.Typed wanted) {
        var sounds = pinyin;
        if (wanted.isEmpty()) {
            return 0;
        }
        if (sounds == null) {
            return Spelling.fold(name).indexOf(wanted.folded());
        }
        var hit = spellings.computeIfAbsent(name, it -> new Spelling(it, sounds)).find(wanted);
        return hit == null ? -1 : hit.quality().ordinal();
    }

    /// Passages that were coded lately and say what is typed, and those of the code that answers to it best.
    public List<Thing> passages(String typed, int most) {
        var things = things();
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var now = workbench.now().get();
        var saying = latest(now).stream()
                .filter(place -> things.passages().words(place, LONG).toLowerCase(Locale.ROOT).contains(wanted)
                        || things.passages().reference(place).toLowerCase(Locale.ROOT).contains(wanted));
        var coded = wanted.isEmpty()
                ? Stream.<Place>empty()
                : codes.find(typed, 1).stream()
                        .flatMap(match -> now.pointingAt(match.code().id(), Coding.class).stream())
                        .map(Coding::place);
        return Stream.concat(saying, coded)
                .filter(place -> place.span() != null)
                .distinct()
                .limit(most)
                .flatMap(place -> things.of(new Link.ToPlace(place)).stream())
                .toList();
    }

    private List<Place> latest(Snapshot now) {
        if (latestOf != now) {
            var newest = Comparator.<Coding, Instant>comparing(coding -> coding.origin().made());
            latest = now.all(Coding.class).sorted(newest.reversed()).limit(LATEST).map(Coding::place).distinct()
                    .toList();
            latestOf = now;
        }
        return latest;
    }

    private static Class<? extends Item> typeOf(Sort sort) {
        return switch (sort) {
            case CODE -> Code.class;
            case RELATION -> Relation.class;
            case PROPERTY -> Property.class;
            case PARADIGM -> Paradigm.class;
            case SOURCE, PASSAGE -> Source.class;
            case PARTICIPANT -> Participant.class;
            case MODEL -> TheoryModel.class;
            case MEMO -> Memo.class;
        };
    }

    @Override
    public void close() {
        codes.close();
    }
}
