package zhagen.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.model.Placement.Role;

/// Changes as somebody might make them, at random: of every kind of item, removals and corrected texts included.
public final class Changes {

    private static final String[] WORDS = {
            "数据", "共享", "部门", "信息孤岛", "我们", "各建各的", "，", "。", "\n", "根本拿不出来", "𠮷野", "👩‍🔬", "e\u0301", " ",
            "data ", "sharing ", "the bureau ", "won't ", "trust ", "'quoted' ", "<b>&amp; ", "\"why?\" ", "=1+1 ", "\t"
    };

    private final Random random;
    private final Snapshot now;
    private final By by;
    private final Texts texts;

    private Changes(Random random, Snapshot now, By by, Texts texts) {
        this.random = random;
        this.now = now;
        this.by = by;
        this.texts = texts;
    }

    @FunctionalInterface
    private interface Action {
        /// Null where the project has nothing for it.
        @Nullable
        Change make();
    }

    /// A change that is not empty and that `now` accepts.
    public static Change any(Random random, Snapshot now, By by, Texts texts) {
        var changes = new Changes(random, now, by, texts);
        while (true) {
            try {
                var change = changes.one();
                if (change != null && !change.isEmpty()) {
                    now.after(change);
                    return change;
                }
            } catch (Refused refused) {
                // not possible here; another one is
            }
        }
    }

    private @Nullable Change one() {
        var actions = switch (random.nextInt(18)) {
            case 0, 1 -> codes();
            case 2, 3 -> codings();
            case 4 -> sources();
            case 5 -> people();
            case 6 -> memos();
            case 7 -> relations();
            case 8 -> models();
            case 9 -> sets();
            case 10 -> properties();
            case 11 -> retrievals();
            case 12 -> groups();
            case 13 -> autocoding();
            case 14 -> paradigms();
            case 15 -> ledgers();
            case 16 -> logs();
            default -> rest();
        };
        return actions.get(random.nextInt(actions.size())).make();
    }

    private List<Action> codes() {
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

    private List<Action> groups() {
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

    private List<Action> sets() {
        return List.of(
                () -> CodeSets.create(now, by, Id.random(), wording(), some(Code.class)),
                () -> with(CodeSet.class, set -> CodeSets.describe(now, by, set.id(), wording(), wording())),
                () -> with(CodeSet.class, set -> CodeSets.put(now, by, set.id(), some(Code.class))),
                () -> with(CodeSet.class, set -> CodeSets.take(now, by, set.id(), some(Code.class))),
                () -> with(CodeSet.class, set -> CodeSets.move(now, by, set.id(), random.nextInt(3))),
                () -> rarely() ? with(CodeSet.class, set -> CodeSets.delete(now, by, set.id())) : null);
    }

    private List<Action> properties() {
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

    private List<Action> autocoding() {
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

    private List<Action> retrievals() {
        var queries = new RandomQueries(random, now);
        return List.of(
                () -> Retrievals.save(now, by, Id.random(), words(2) + random.nextInt(1000), queries.query()),
                () -> with(Retrieval.class, it -> Retrievals.ask(now, by, it.id(), queries.query())),
                () -> with(Retrieval.class, it -> Retrievals.rename(now, by, it.id(), words(2) + "?")),
                () -> rarely() ? with(Retrieval.class, it -> Retrievals.delete(now, by, it.id())) : null);
    }

    private List<Action> codings() {
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

    private List<Code> codesAndANewOne() {
        var codes = new ArrayList<>(some(Code.class).stream().map(now::get).toList());
        codes.add(OpenCoding.concept(now, by, maybeId(Code.class), wording()));
        return codes;
    }

    private Span inside(Span whole) {
        int at = whole.start() + 1 + random.nextInt(whole.length() - 1);
        return new Span(at, at);
    }

    private List<Action> sources() {
        return List.of(
                this::imported,
                this::imported,
                () -> with(Source.class, this::corrected),
                () -> with(Source.class, this::corrected),
                () -> with(Source.class, source -> Sources.rename(now, by, source.id(), words(2))),
                () -> with(Source.class, source -> Sources.describe(
                        now, by, source.id(), of(Source.Type.values()), words(1), date(), of("zh", "en", ""))),
                () -> with(Source.class, source -> with(Attribute.class,
                        attribute -> alter(source,
                                source.with(source.values().with(attribute.id(), maybe(words(1)).orElse("")))))),
                () -> with(Source.class, source -> Sources.read(now, by, source.id(), of(Reading.State.values()))),
                () -> with(Reading.class, reading -> alter(reading, new Reading(
                        reading.id(), reading.source(), reading.coder(), reading.round(), reading.state(),
                        !reading.reserved(), reading.origin()))),
                () -> rarely() ? with(Source.class, source -> Sources.delete(now, by, source.id())) : null);
    }

    private List<Action> people() {
        return List.of(
                () -> Sources.addParticipant(now, by, Id.random(), "A" + random.nextInt(1000)),
                () -> with(Participant.class,
                        it -> Sources.renameParticipant(now, by, it.id(), "B" + random.nextInt(1000))),
                () -> with(Participant.class,
                        it -> with(Attribute.class,
                                attribute -> Sources.describeParticipant(now, by, it.id(), attribute.id(),
                                        maybe(words(1)).orElse("")))),
                () -> with(Participant.class, it -> Sources.deleteParticipant(now, by, it.id())),
                () -> with(Speaker.class,
                        it -> Sources.speaker(now, by, it.id(), of(SpeakerRole.values()), maybeId(Participant.class))),
                () -> Sources.addAttribute(
                        now, by, Id.random(), wording(), of(Attribute.Scope.values()), of(Attribute.Type.values())),
                () -> with(Attribute.class, it -> Sources.describeAttribute(
                        now, by, it.id(), wording(), of(Attribute.Type.values()), List.of(words(1), words(2)))));
    }

    private List<Action> paradigms() {
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

    private List<Action> ledgers() {
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

    private List<Action> logs() {
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

    private Change add(Item item) {
        return Change.of(Label.of("change.study.describe"), Edit.add(item));
    }

    private List<Action> memos() {
        return List.of(
                () -> Memos.write(now, by, Id.random(), of(Memo.Type.values()), words(1), words(9), links()),
                () -> Memos.write(now, by, Id.random(), of(Memo.Type.values()), "", mentioning(), links()),
                () -> with(Memo.class,
                        memo -> Memos.edit(now, by, memo.id(), of(Memo.Type.values()), words(2), mentioning())),
                () -> with(Memo.class, memo -> Memos.indent(now, by, memo.id(), random.nextBoolean() ? 1 : -1)),
                () -> with(Memo.class, memo -> Memos.link(now, by, memo.id(), link())),
                () -> with(Memo.class, memo -> memo.links().isEmpty()
                        ? null
                        : Memos.unlink(now, by, memo.id(), of(memo.links().toArray(Link[]::new)))),
                () -> with(Memo.class, memo -> with(Memo.class, next -> Memos.move(
                        now, by, memo.id(), next.equals(memo) ? null : next.id()))),
                () -> with(Memo.class, memo -> Memos.delete(now, by, memo.id())));
    }

    private List<Action> relations() {
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

    private List<Action> models() {
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

    private List<Action> rest() {
        return List.of(
                () -> Studies.describe(now, by, wording(), wording(), wording()),
                () -> Studies.follow(now, by, of(Method.Profile.values())),
                () -> alter(now.study(), new Study(
                        now.study().id(), now.study().title(), now.study().question(), now.study().design(),
                        new Numbering(
                                "a", "{parent}.{n}", words(1), "C", of(Numbering.Order.values()),
                                of(Numbering.Scope.values())),
                        new Conventions("{source}-{turn}-{sentence}", random.nextBoolean()),
                        new Method(of(Method.Profile.values()), 1 + random.nextInt(9), 1 + random.nextInt(4),
                                random.nextInt(9) / 100.0),
                        now.study().origin())),
                () -> rarely() ? Studies.addCoder(now, by, Id.random(), words(1), "王") : null,
                () -> with(Coder.class, coder -> Studies.renameCoder(now, by, coder.id(), words(2), "李")),
                () -> rarely() ? Studies.beginRound(now, by, Id.random(), wording()) : null,
                () -> removed(Attribute.class),
                () -> removed(Speaker.class),
                () -> removed(Turn.class),
                () -> removed(Page.class),
                () -> removed(Reading.class),
                () -> removed(RelationType.class),
                () -> removed(Round.class),
                () -> removed(Coder.class),
                () -> with(Code.class,
                        code -> alter(code, code.with(code.origin().imported("nvivo-" + random.nextInt(1000))))));
    }

    private Change imported() {
        var text = new StringBuilder();
        var origin = Origin.of(by);
        Id<Source> source = Id.random();
        var items = new ArrayList<Item>();
        var participant = new Participant(Id.random(), "P" + random.nextInt(100_000), wording(), Values.NONE, origin);
        var speakers = List.of(
                new Speaker(Id.random(), source, "访谈者", SpeakerRole.INTERVIEWER, null, origin),
                new Speaker(Id.random(), source, "受访者A01", SpeakerRole.PARTICIPANT, participant.id(), origin));
        items.add(participant);
        items.addAll(speakers);
        int turns = random.nextInt(6);
        for (int number = 1; number <= turns; number++) {
            var speaker = of(speakers.getFirst(), speakers.getLast(), null);
            int start = text.length();
            text.append(speaker == null ? "" : speaker.name() + "：");
            int labelled = text.length();
            text.append(words(random.nextInt(8)));
            items.add(new Turn(
                    Id.random(), source, number, new Span(start, text.length()), new Span(start, labelled),
                    new Span(labelled, text.length()), speaker == null ? null : speaker.id(),
                    maybe(Duration.ofMillis(random.nextInt(3_600_000))).orElse(null), of(Utterance.values()), origin));
            text.append('\n');
        }
        var content = text.toString();
        int pages = random.nextInt(4);
        for (int number = 1; number <= pages; number++) {
            int at = random.nextInt(content.length() + 1);
            items.add(new Page(Id.random(), source, number, of("ii", "7", "12"), new Span(at, at), origin));
        }
        items.addFirst(new Source(
                source, of(Source.Type.values()), words(1) + random.nextInt(1000), maybe(words(1)).orElse(""), date(),
                "zh",
                TextHash.of(content), content.length(), random.nextInt(5), Values.NONE,
                new Source.Provenance("访谈" + random.nextInt(99) + ".txt", "ab12", "text", "GB18030", "label"), origin));
        return Sources.add(now, by, items, Map.of(TextHash.of(content), content));
    }

    private @Nullable Change corrected(Source source) {
        var old = texts.read(source);
        var splices = new ArrayList<Rewrite.Splice>();
        var text = new StringBuilder();
        int from = 0;
        while (from <= old.length() && splices.size() < 4) {
            int at = from + random.nextInt(old.length() - from + 1);
            int removed = random.nextBoolean() ? 0 : random.nextInt(Math.min(12, old.length() - at + 1));
            var inserted = removed > 0 && random.nextBoolean() ? "" : words(1 + random.nextInt(2));
            text.append(old, from, at).append(inserted);
            splices.add(new Rewrite.Splice(at, removed, inserted.length()));
            int next = at + removed;
            if (next == old.length()) {
                from = next;
                break;
            }
            text.append(old.charAt(next));
            from = next + 1;
        }
        text.append(old, Math.min(from, old.length()), old.length());
        return text.toString().equals(old)
                ? null
                : Correction.of(now, by, source.id(), text.toString(), splices).change();
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

    /// Whether nothing more could be coded without the item.
    private boolean isAtWork(Item item) {
        return item.id().equals(by.coder()) || item.id().equals(by.round());
    }

    private @Nullable Change removed(Class<? extends Item> type) {
        return rarely() ? with(type, item -> isAtWork(item)
                ? null
                : new Edits(now, by).removeWithAll(item).as("change.stale")) : null;
    }

    private @Nullable Change alter(Item before, Item after) {
        return before.equals(after) ? null : Change.of(Label.of("change.study.describe"), Edit.alter(before, after));
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    private interface Use<T> {
        @Nullable
        Change of(T item);
    }

    private <T extends Item> @Nullable Change with(Class<T> type, Use<T> use) {
        var all = now.all(type).toList();
        return all.isEmpty() ? null : use.of(all.get(random.nextInt(all.size())));
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> @Nullable Id<T> maybeId(Class<T> type) {
        var all = now.all(type).toList();
        return all.isEmpty() || random.nextBoolean() ? null : (Id<T>) all.get(random.nextInt(all.size())).id();
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> List<Id<T>> some(Class<T> type) {
        var all = new ArrayList<>(now.all(type).map(item -> (Id<T>) item.id()).toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
    }

    private Place place() {
        var sources = now.all(Source.class).toList();
        if (sources.isEmpty()) {
            throw Refused.because("change.gone");
        }
        var source = of(sources.toArray(Source[]::new));
        return random.nextInt(8) == 0 ? source.all() : new Place(source.id(), span(source));
    }

    private Span span(Source source) {
        int start = random.nextInt(source.length() + 1);
        return new Span(start, start + random.nextInt(Math.min(40, source.length() - start + 1)));
    }

    /// Words with links among them.
    private String mentioning() {
        return links().stream()
                .map(link -> words(3) + Mentions.written(words(1), link))
                .collect(Collectors.joining("\n\n", words(3), "。"));
    }

    private List<Link> links() {
        var links = new HashSet<Link>();
        for (int i = random.nextInt(4); i > 0; i--) {
            links.add(link());
        }
        return List.copyOf(links);
    }

    private Link link() {
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

    private Wording wording() {
        return switch (random.nextInt(3)) {
            case 0 -> Wording.zh(words(1) + "范畴");
            case 1 -> Wording.en(words(1) + "category");
            default -> new Wording(words(2) + "概念", words(2) + "concept");
        };
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(of(WORDS));
        }
        return words.toString();
    }

    private @Nullable LocalDate date() {
        return maybe(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900))).orElse(null);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// The kinds of items that `now` has, to see that nothing is missing.
    public static Set<Kind> kinds(Snapshot now) {
        var kinds = new TreeSet<Kind>();
        now.everything(item -> kinds.add(Kind.of(item)));
        return kinds;
    }
}
