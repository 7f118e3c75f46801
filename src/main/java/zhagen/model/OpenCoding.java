package zhagen.model;

import java.util.Collection;
import java.util.List;

/// What a user can do to passages.
public final class OpenCoding {

    private OpenCoding() {}

    /// Codes a place with a code. Nothing happens where this coder has already done so.
    public static Change code(Snapshot now, By by, Place place, Id<Code> code) {
        return code(now, by, List.of(place), code);
    }

    /// Codes several places with one code.
    public static Change code(Snapshot now, By by, Collection<Place> places, Id<Code> code) {
        var edits = new Edits(now, by);
        for (var place : places) {
            refuseEmpty(place);
            var coding = Coding.of(by, place, code);
            if (!now.hasEqual(coding)) {
                edits.add(coding);
            }
        }
        return edits.as("change.coding.add", now.get(code).name());
    }

    /// Codes a place with a code that does not exist yet.
    public static Change codeNew(Snapshot now, By by, Place place, Code code) {
        refuseEmpty(place);
        return new Edits(now, by)
                .add(code)
                .add(Coding.of(by, place, code.id()))
                .as(code.inVivo() ? "change.coding.inVivo" : "change.coding.addNew", code.name());
    }

    /// Codes a place in the participant's own words: the code is named with them.
    ///
    /// @param words what stands at the place
    /// @param language what they are in
    public static Change inVivo(Snapshot now, By by, Place place, String words, Language language) {
        var name = Wording.NONE.with(language, words.strip().replaceAll("\\s+", " "));
        var existing = now.all(Code.class)
                .filter(code -> code.inVivo() && code.name().equals(name))
                .findFirst();
        if (existing.isPresent()) {
            return code(now, by, place, existing.get().id());
        }
        var code = Code.of(by, null, Siblings.last(now, null), Level.CONCEPT, name).inVivo(true);
        return codeNew(now, by, place, code);
    }

    private static void refuseEmpty(Place place) {
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
        return new Edits(now, by)
                .alter(coding, it -> it.at(place))
                .as("change.coding.resize", now.get(coding.code()).name());
    }

    /// Gives the codings another code. Where the passage has it already, the coding goes.
    public static Change recode(Snapshot now, By by, Collection<Id<Coding>> ids, Id<Code> code) {
        var edits = new Edits(now, by);
        for (var id : ids) {
            var coding = now.get(id);
            if (now.hasEqual(coding.recoded(code))) {
                edits.removeWithAll(coding);
            } else {
                edits.alter(coding, it -> it.recoded(code));
            }
        }
        return edits.as("change.coding.recode", now.get(code).name());
    }

    public static Change exemplar(Snapshot now, By by, Id<Coding> id, boolean exemplar) {
        var coding = now.get(id);
        return new Edits(now, by)
                .alter(coding, it -> it.exemplary(exemplar))
                .as(exemplar ? "change.coding.exemplar" : "change.coding.notExemplar", now.get(coding.code()).name());
    }
}
