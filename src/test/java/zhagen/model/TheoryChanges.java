package zhagen.model;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Placement.Role;

/// Changes of relations between codes and what is made of them.
final class TheoryChanges extends Chance {

    TheoryChanges(Chance same) {
        super(same);
    }

    List<Action> paradigms() {
        return List.of(
                () -> with(Code.class, code -> Paradigms.create(now, by, Id.random(), code.id())),
                () -> with(Paradigm.class, it -> with(Code.class,
                        code -> Paradigms.around(now, by, it.id(), code.id()))),
                () -> with(Paradigm.class, it -> Paradigms.place(
                        now, by, it.id(), some(Code.class), of(Placing.Part.values()))),
                () -> with(Paradigm.class, it -> Paradigms.place(
                        now, by, it.id(), some(Code.class), of(Placing.Part.values()))),
                () -> with(Placing.class, it -> Relations.support(
                        now, by, it.id(), List.of(place(), place()), of(Evidence.Stance.values()))),
                () -> with(Placing.class, it -> Paradigms.move(
                        now, by, it.id(), of(Placing.Part.values()), random.nextInt(3))),
                () -> with(Code.class, from -> with(Code.class, to -> from.equals(to)
                        ? null
                        : Dismissals.dismiss(now, by, from.id(), to.id(), words(3)))),
                () -> with(Evidence.class, it -> Relations.answer(now, by, it.id(), words(2))),
                () -> with(Evidence.class, it -> Relations.represent(now, by, it.id(), random.nextBoolean())),
                () -> with(Evidence.class, it -> Relations.confirm(now, by, it.id())),
                () -> with(Code.class, code -> alter(code, code.from(words(1)))),
                () -> with(Paradigm.class, it -> Paradigms.delete(now, by, it.id())),
                () -> with(Placing.class, it -> Paradigms.displace(now, by, it.id())),
                () -> with(Dismissal.class, it -> Dismissals.takeBack(now, by, it.id())));
    }

    List<Action> relations() {
        return List.of(
                this::related,
                this::related,
                this::related,
                () -> with(Relation.class, it -> Relations.alter(
                        now, by, it.id(), it.type(), of(Polarity.values()), of(Relation.Basis.values()),
                        of(Relation.Status.values()))),
                () -> with(Relation.class, it -> alter(it, new Relation(
                        it.id(), it.type(), it.from(), it.to(), it.polarity(), it.basis(), it.status(),
                        maybe(random.nextInt(100) / 8.0).orElse(null), it.statement(), it.origin()))),
                () -> with(Relation.class, it -> Relations.state(now, by, it.id(), wording())),
                () -> with(Relation.class, it -> Relations.delete(now, by, it.id())),
                () -> with(RelationType.class, type -> with(Code.class, from -> with(Code.class, to -> from.equals(to)
                        ? null
                        : Relations.read(now, by, Id.random(), type.id(), from.id(), to.id(), place())))),
                () -> Relations.addType(
                        now, by, Id.random(), wording(), of(RelationType.Meaning.values()), of(Polarity.values())),
                () -> with(RelationType.class, it -> Relations.renameType(now, by, it.id(), wording())),
                () -> with(RelationType.class,
                        it -> Relations.beginTypeWith(now, by, it.id(), of(Polarity.values()))),
                () -> with(RelationType.class, it -> Relations.deleteType(now, by, it.id())),
                () -> with(Relation.class,
                        it -> Relations.support(now, by, it.id(), List.of(place(), place()),
                                of(Evidence.Stance.values()))),
                () -> with(Placement.class,
                        it -> Relations.support(now, by, it.id(), List.of(place()), of(Evidence.Stance.values()))),
                () -> with(Evidence.class,
                        it -> Relations.judge(now, by, it.id(), of(Evidence.Stance.values()), words(3))),
                () -> with(Evidence.class, it -> Relations.withdraw(now, by, it.id())));
    }

    List<Action> models() {
        return List.of(
                () -> Models.create(
                        now, by, Id.random(), of(TheoryModel.Type.values()), wording(), of(Level.values())),
                () -> with(TheoryModel.class,
                        it -> Models.describe(now, by, it.id(), wording(), wording(), maybeId(Code.class))),
                () -> with(TheoryModel.class, it -> Stories.tell(now, by, texts, it.id(), wording())),
                () -> with(TheoryModel.class, it -> Models.core(now, by, it.id(), maybeId(Code.class))),
                () -> with(TheoryModel.class, it -> Models.level(now, by, it.id(), of(Level.values()))),
                () -> rarely() ? with(TheoryModel.class, it -> Models.delete(now, by, it.id())) : null,
                () -> with(TheoryModel.class,
                        it -> with(Relation.class,
                                relation -> Models.exclude(now, by, it.id(), relation.id(), random.nextInt(4) > 0))),
                () -> with(TheoryModel.class,
                        it -> Models.place(now, by, it.id(), some(Code.class), maybe(of(Role.values())).orElse(null))),
                () -> with(Placement.class, it -> Models.displace(now, by, it.id())),
                () -> with(Placement.class, it -> Models.role(
                        now, by, it.id(),
                        maybe(of(Role.values())).orElse(null),
                        maybe(of(Placement.Timing.values())).orElse(null),
                        maybe(of(Placement.Mechanism.values())).orElse(null),
                        maybe(of(Placement.Actor.values())).orElse(null))),
                () -> with(Placement.class, it -> Models.key(now, by, it.id(), "D" + random.nextInt(9))),
                this::arranged);
    }

    private @Nullable Change related() {
        return with(RelationType.class,
                type -> with(Code.class,
                        from -> type.meaning() == RelationType.Meaning.MODERATION && random.nextBoolean()
                                ? with(Relation.class,
                                        to -> Relations.relate(now, by, Id.random(), type.id(), from.id(), to.id()))
                                : with(Code.class,
                                        to -> Relations.relate(now, by, Id.random(), type.id(), from.id(), to.id()))));
    }

    private Change arranged() {
        var spots = new HashMap<Id<Placement>, Placement.@Nullable Spot>();
        some(Placement.class).forEach(id -> spots.put(id,
                maybe(new Placement.Spot(random.nextDouble() * 1000, random.nextInt(1000))).orElse(null)));
        return Models.arrange(now, by, spots);
    }
}
