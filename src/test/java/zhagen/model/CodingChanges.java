package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Changes of what is coded, by hand or by rule, and what is asked of it.
final class CodingChanges extends Chance {

    CodingChanges(Chance same) {
        super(same);
    }

    List<Action> codings() {
        return List.of(
                () -> with(Code.class, code -> OpenCoding.code(now, by, place(), code.id())),
                () -> with(Code.class, code -> OpenCoding.code(now, by, List.of(place(), place(), place()), code.id())),
                () -> OpenCoding.codeNew(now, by, place(), Code.of(by, null, 7, Level.CONCEPT, wording())),
                () -> OpenCoding.inVivo(now, by, place(), words(2), of(Language.values())),
                () -> OpenCoding.uncode(now, by, some(Coding.class)),
                () -> with(Coding.class,
                        coding -> OpenCoding.resize(now, by, coding.id(), span(now.get(coding.place().source())))),
                () -> OpenCoding.codeWith(now, by, List.of(place(), place()), codesAndANewOne()),
                () -> with(Coding.class, coding -> coding.place().within(0).length() < 2 ? null
                        : Extents.split(now, by, coding.id(), inside(coding.place().within(0)))),
                () -> with(Coding.class, coding -> {
                    var kin = Extents.touching(now, coding.id(), _ -> true).stream().map(Coding::id).toList();
                    return kin.size() < 2 ? null : Extents.join(now, by, kin);
                }),
                () -> with(Code.class, code -> OpenCoding.copy(now, by, some(Coding.class), code.id())),
                () -> with(Code.class, code -> OpenCoding.recode(now, by, some(Coding.class), code.id())),
                () -> with(Coding.class, coding -> OpenCoding.exemplar(now, by, coding.id(), random.nextBoolean())));
    }

    List<Action> autocoding() {
        return List.of(
                () -> with(Code.class, code -> Autocoding.save(
                        now, by, Id.random(), words(2) + random.nextInt(1000),
                        new Finds(of(Finds.By.values()), words(2), of(Finds.Unit.values())), code.id())),
                () -> with(AutocodingRule.class, it -> with(Code.class, code -> Autocoding.describe(
                        now, by, it.id(), words(2) + "!", it.finds().saying(words(1)), code.id()))),
                () -> with(AutocodingRule.class, it -> with(Source.class, source -> Autocoding.code(
                        now, by, List.of(place(), place(), place()), it.code(), it.id(),
                        Map.of(source.id(), source.text())))),
                () -> rarely() ? with(AutocodingRule.class, it -> Autocoding.delete(now, by, it.id())) : null);
    }

    List<Action> retrievals() {
        var queries = new RandomQueries(random, now);
        return List.of(
                () -> Retrievals.save(now, by, Id.random(), words(2) + random.nextInt(1000), queries.query()),
                () -> with(Retrieval.class, it -> Retrievals.ask(now, by, it.id(), queries.query())),
                () -> with(Retrieval.class, it -> Retrievals.rename(now, by, it.id(), words(2) + "?")),
                () -> rarely() ? with(Retrieval.class, it -> Retrievals.delete(now, by, it.id())) : null);
    }

    private List<Code> codesAndANewOne() {
        var codes = new ArrayList<>(some(Code.class).stream().map(now::get).toList());
        codes.add(OpenCoding.concept(now, by, maybeId(Code.class), wording()));
        return codes;
    }

    private Span inside(Span whole) {
        int at = whole.start() + 1 + random.nextInt(whole.length() - 1);
        return new Span(at, at);
    }
}
