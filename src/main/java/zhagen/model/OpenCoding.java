package zhagen.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do to passages.
public final class OpenCoding {

    private static final int FEW = 3;

    private OpenCoding() {}

    /// Codes a place with a code. Nothing happens where this coder has already done so.
    public static Change code(Snapshot now, By by, Place place, Id<Code> code) {
        return code(now, by, List.of(place), code);
    }

    /// Codes several places with one code.
    public static Change code(Snapshot now, By by, Collection<Place> places, Id<Code> code) {
        return codeWith(now, by, places, List.of(now.get(code)));
    }

    /// Codes a place with a code that does not exist yet.
    public static Change codeNew(Snapshot now, By by, Place place, Code code) {
        return codeWith(now, by, List.of(place), List.of(code));
    }

    /// Codes every place with every code. Codes that do not exist yet are made, one behind the other.
    public static Change codeWith(Snapshot now, By by, Collection<Place> places, List<Code> codes) {
        var edits = new Edits(now, by);
        places.forEach(OpenCoding::refuseEmpty);
        var distinct = codes.stream().distinct().toList();
        make(now, edits, distinct);
        for (var place : places) {
            for (var code : distinct) {
                addOnce(now, edits, Coding.of(by, place, code.id()));
            }
        }
        return edits.as(labelOf(now, distinct));
    }

    private static void make(Snapshot now, Edits edits, List<Code> codes) {
        var behind = new HashMap<@Nullable Id<Code>, Integer>();
        for (var code : codes) {
            if (!now.has(code.id())) {
                int before = behind.merge(code.parent(), 1, Integer::sum) - 1;
                edits.add(before == 0 ? code : code.under(code.parent(), code.rank() + before * Siblings.GAP));
            }
        }
    }

    private static void addOnce(Snapshot now, Edits edits, Coding coding) {
        if (!now.hasEqual(coding)) {
            edits.add(coding);
        }
    }

    private static Label labelOf(Snapshot now, List<Code> codes) {
        if (codes.size() > 1) {
            return Label.of("change.coding.addSeveral", namesOf(codes));
        }
        var code = codes.getFirst();
        var key = now.has(code.id()) ? "change.coding.add"
                : code.inVivo() ? "change.coding.inVivo" : "change.coding.addNew";
        return Label.of(key, code.name());
    }

    /// The names of a few codes in a row; where there are more, of the first, and an ellipsis.
    public static Wording namesOf(List<Code> codes) {
        Function<Language, String> names = language -> codes.stream()
                .limit(FEW)
                .map(code -> code.name().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", ", "", codes.size() > FEW ? " …" : ""));
        return new Wording(names.apply(Language.ZH), names.apply(Language.EN));
    }

    /// A concept behind all others below `parent`, to be coded with.
    public static Code concept(Snapshot now, By by, @Nullable Id<Code> parent, Wording name) {
        return Code.of(by, parent, Siblings.last(now, parent), Level.CONCEPT, name);
    }

    /// Codes a place in the participant's own words: the code is named with them.
    ///
    /// @param words what stands at the place
    /// @param language what they are in
    public static Change inVivo(Snapshot now, By by, Place place, String words, Language language) {
        return codeNew(now, by, place, inVivo(now, by, words, language));
    }

    /// The code that is named with a participant's words: the one that is already, or one to be made.
    public static Code inVivo(Snapshot now, By by, String words, Language language) {
        var name = Wording.NONE.with(language, words.strip().replaceAll("\\s+", " "));
        return now.all(Code.class)
                .filter(code -> code.inVivo() && code.name().equals(name))
                .findFirst()
                .orElseGet(() -> concept(now, by, null, name).inVivo(true));
    }

    /// Codes what the codings are about with another code, too.
    public static Change copy(Snapshot now, By by, Collection<Id<Coding>> ids, Id<Code> code) {
        var edits = new Edits(now, by);
        ids.stream().map(id -> now.get(id).place()).distinct()
                .forEach(place -> addOnce(now, edits, Coding.of(by, place, code)));
        return edits.as("change.coding.copy", now.get(code).name());
    }

    static void refuseEmpty(Place place) {
        if (place.span() != null && place.span().isEmpty()) {
            throw Refused.because("coding.nothingSelected");
        }
    }

    public static Change uncode(Snapshot now, By by, Collection<Id<Coding>> ids) {
        var edits = new Edits(now, by);
        var codings = ids.stream().map(now::get).toList();
        codings.forEach(edits::removeWithAll);
        return codings.size() == 1
                ? edits.as("change.coding.remove", now.get(codings.getFirst().code()).name())
                : edits.as("change.coding.removeMany", codings.size());
    }

    public static Change resize(Snapshot now, By by, Id<Coding> id, Span span) {
        var coding = now.get(id);
        var place = new Place(coding.place().source(), span);
        refuseEmpty(place);
        var edits = new Edits(now, by).alter(coding, it -> it.at(place));
        Extents.follow(now, edits, coding.place(), List.of(place), Set.of(id));
        return edits.as("change.coding.resize", now.get(coding.code()).name());
    }

    /// Gives the codings another code. Where the passage has it already, the coding goes.
    public static Change recode(Snapshot now, By by, Collection<Id<Coding>> ids, Id<Code> code) {
        return recode(now, by, ids, now.get(code));
    }

    /// As [#recode(Snapshot, By, Collection, Id)], with a code that may not exist yet.
    public static Change recode(Snapshot now, By by, Collection<Id<Coding>> ids, Code code) {
        var edits = new Edits(now, by);
        make(now, edits, List.of(code));
        for (var id : ids) {
            var coding = now.get(id);
            if (now.hasEqual(coding.recoded(code.id()))) {
                edits.removeWithAll(coding);
            } else {
                edits.alter(coding, it -> it.recoded(code.id()));
            }
        }
        return edits.as("change.coding.recode", code.name());
    }

    public static Change exemplar(Snapshot now, By by, Id<Coding> id, boolean exemplar) {
        return exemplar(now, by, List.of(id), exemplar);
    }

    public static Change exemplar(Snapshot now, By by, Collection<Id<Coding>> ids, boolean exemplar) {
        var edits = new Edits(now, by);
        var codings = ids.stream().map(now::get).toList();
        codings.forEach(coding -> edits.alter(coding, it -> it.exemplary(exemplar)));
        return codings.size() == 1
                ? edits.as(
                        exemplar ? "change.coding.exemplar" : "change.coding.notExemplar",
                        now.get(codings.getFirst().code()).name())
                : edits.as(exemplar ? "change.coding.exemplars" : "change.coding.notExemplars", codings.size());
    }
}
