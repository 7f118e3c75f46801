package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes of the story that is told, and what the method keeps a record of.
final class MethodChanges extends Chance {

    MethodChanges(Chance same) {
        super(same);
    }

    List<Action> ledgers() {
        return List.of(
                () -> with(TheoryModel.class, it -> Stories.tell(
                        now, by, texts, it.id(), new Wording(mentioning(), mentioning()))),
                () -> with(TheoryModel.class, it -> {
                    var sentences = Storyline.sentences(it.storyline());
                    return sentences.isEmpty()
                            ? null
                            : Stories.seen(
                                    now, by, texts, it.id(), sentences.get(random.nextInt(sentences.size())));
                }),
                () -> with(TheoryModel.class, it -> with(Code.class, code -> Stories.choose(
                        now, by, it.id(), code.id(), new Reason(words(1), words(4))))),
                () -> with(TheoryModel.class, it -> with(Relation.class, relation -> structure(it, relation))),
                () -> with(TypicalStructure.class, it -> Structures.say(now, by, it.id(), wording())),
                () -> with(TypicalStructure.class, it -> Structures.move(now, by, it.id(), random.nextInt(4))),
                () -> rarely() ? PriorCodes.bring(now, by, Id.random(), words(1) + "。", List.of(
                        PriorCodes.Element.of(wording(), List.of(PriorCodes.Element.of(wording(), List.of()))),
                        PriorCodes.Element.of(wording(), List.of()))) : null,
                () -> Milestones.set(now, by, Id.random(), wording(), words(3)),
                () -> with(Milestone.class, it -> Milestones.describe(now, by, it.id(), wording(), words(2))),
                () -> rarely() ? with(Milestone.class, it -> Milestones.delete(now, by, it.id())) : null,
                () -> Holdouts.draw(now, by, Id.random(), null,
                        List.of(1 + random.nextInt(2)), random.nextLong()),
                () -> with(Attribute.class, it -> Holdouts.draw(now, by, Id.random(), it.id(),
                        Stratum.shares(Stratum.of(now, Holdouts.available(now), it.id()), 2), random.nextLong())),
                () -> with(Holdout.class, it -> Holdouts.freeze(now, by, it.id(), Id.random(), wording())),
                () -> rarely() ? with(Holdout.class, it -> Holdouts.abandon(now, by, it.id())) : null,
                () -> Studies.saturate(now, by, random.nextInt(7), random.nextInt(4), random.nextInt(9) / 16.0),
                () -> with(TypicalStructure.class, it -> Structures.delete(now, by, it.id())),
                () -> removed(Holdout.class),
                () -> removed(Milestone.class));
    }

    List<Action> logs() {
        return List.of(
                () -> Sampling.add(now, by, Id.random(), maybeId(Code.class), words(3)),
                () -> with(SamplingStep.class, it -> Sampling.say(now, by, it.id(), words(3), words(2), words(1))),
                () -> with(SamplingStep.class, it -> Sampling.about(now, by, it.id(), maybeId(Property.class))),
                () -> with(SamplingStep.class, it -> Sampling.about(now, by, it.id(), maybeId(Relation.class))),
                () -> with(SamplingStep.class, it -> Sampling.cases(now, by, it.id(), some(Source.class))),
                () -> with(SamplingStep.class, it -> Sampling.done(now, by, it.id(), random.nextBoolean())),
                () -> with(SamplingStep.class, it -> Sampling.move(now, by, it.id(), random.nextInt(3))),
                () -> rarely() ? with(SamplingStep.class, it -> Sampling.delete(now, by, it.id())) : null,
                () -> MemberChecks.add(now, by, Id.random(), words(3)),
                () -> with(MemberCheck.class,
                        it -> MemberChecks.say(now, by, it.id(), words(3), words(2), words(2))),
                () -> with(MemberCheck.class, it -> MemberChecks.asked(
                        now, by, it.id(), maybeId(Participant.class), words(1), date())),
                () -> with(MemberCheck.class, it -> MemberChecks.move(now, by, it.id(), random.nextInt(3))),
                () -> rarely() ? with(MemberCheck.class, it -> MemberChecks.delete(now, by, it.id())) : null);
    }

    private @Nullable Change structure(TheoryModel model, Relation relation) {
        try {
            return Structures.make(now, by, Id.random(), model.id(), List.of(relation.id()));
        } catch (Refused _) {
            return null;
        }
    }
}
