package zhagen.model;

import java.util.Comparator;
import java.util.List;

/// Changes of codes: made, ordered, gathered into sets, described by properties.
final class CodeChanges extends Chance {

    CodeChanges(Chance same) {
        super(same);
    }

    List<Action> codes() {
        return List.of(
                () -> Codebook.create(now, by, maybeId(Code.class), of(Level.values()), wording()),
                () -> Codebook.create(now, by, null, Level.CATEGORY, wording()),
                () -> with(Code.class, code -> Codebook.rename(now, by, code.id(), wording())),
                () -> with(Code.class, code -> Codebook.define(now, by, code.id(), wording(), wording(), wording())),
                () -> with(Code.class, code -> Codebook.alias(now, by, code.id(), List.of(words(2), words(1)))),
                () -> with(Code.class,
                        code -> Codebook.recolour(now, by, code.id(), random.nextInt(Code.HUES + 1) - 1)),
                () -> with(Code.class, code -> Codebook.level(now, by, code.id(), of(Level.values()))),
                () -> with(Code.class, code -> Codebook.reverse(now, by, code.id(), random.nextBoolean())),
                () -> with(Code.class, code -> Codebook.inVivo(now, by, code.id(), random.nextBoolean())),
                () -> Codebook.move(now, by, some(Code.class), maybeId(Code.class), random.nextInt(3)),
                () -> with(Code.class, from -> with(Code.class, into -> Codebook.merge(now, by, from.id(), into.id()))),
                () -> with(Code.class, code -> Codebook.delete(now, by, code.id())),
                () -> rarely() ? with(Code.class, code -> Codebook.deleteBranch(now, by, code.id())) : null);
    }

    List<Action> groups() {
        return List.of(
                () -> Regrouping.up(now, by, some(Code.class)),
                () -> Regrouping.down(now, by, some(Code.class)),
                () -> Regrouping.deeper(now, by, some(Code.class)),
                () -> Regrouping.higher(now, by, some(Code.class)),
                () -> Regrouping.into(now, by, some(Code.class), null),
                () -> Regrouping.gather(now, by, null, Level.CATEGORY, wording(), some(Code.class)),
                () -> Regrouping.arrange(now, by, Comparator.comparing(code -> code.name().zh()), wording()),
                () -> with(Code.class, code -> Promotion.to(
                        now, by, code.id(), of(Level.values()), some(Code.class))),
                () -> with(Code.class, code -> Uniting.of(
                        now, by, some(Code.class), code.id(), wording(), new Reason("", words(3)))),
                () -> rarely() ? Removal.ofCodes(now, by, some(Code.class), new Reason(words(1), words(4)))
                        : null,
                () -> Codebook.recolour(now, by, some(Code.class), random.nextInt(Code.HUES)));
    }

    List<Action> sets() {
        return List.of(
                () -> CodeSets.create(now, by, Id.random(), wording(), some(Code.class)),
                () -> with(CodeSet.class, set -> CodeSets.describe(now, by, set.id(), wording(), wording())),
                () -> with(CodeSet.class, set -> CodeSets.put(now, by, set.id(), some(Code.class))),
                () -> with(CodeSet.class, set -> CodeSets.take(now, by, set.id(), some(Code.class))),
                () -> with(CodeSet.class, set -> CodeSets.move(now, by, set.id(), random.nextInt(3))),
                () -> rarely() ? with(CodeSet.class, set -> CodeSets.delete(now, by, set.id())) : null);
    }

    List<Action> properties() {
        return List.of(
                () -> with(Code.class, code -> Properties.create(
                        now, by, Id.random(), code.id(), wording(), Property.Scale.POLES,
                        List.of(wording(), wording()))),
                () -> with(Code.class, code -> Properties.create(
                        now, by, Id.random(), code.id(), wording(), Property.Scale.ORDERED,
                        List.of(wording(), Wording.NONE, wording()))),
                () -> with(Property.class, it -> Properties.describe(
                        now, by, it.id(), wording(), Property.Scale.ORDERED,
                        List.of(wording(), wording(), wording(), wording()))),
                () -> with(Property.class, it -> Properties.move(now, by, it.id(), random.nextInt(3))),
                () -> with(Property.class, it -> with(Coding.class,
                        coding -> Properties.locate(now, by, it.id(), coding.id(), random.nextDouble()))),
                () -> with(Property.class, it -> with(Coding.class,
                        coding -> Properties.locate(now, by, it.id(), coding.id(), random.nextDouble()))),
                () -> with(Location.class,
                        it -> Properties.dislocate(now, by, it.property(), it.coding())),
                () -> rarely() ? with(Property.class, it -> Properties.delete(now, by, it.id())) : null);
    }
}
