package zhagen.model;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Changes as somebody might make them, at random: of every kind of item, removals and corrected texts included.
public final class Changes extends Chance {

    private final CodeChanges codes;
    private final SourceChanges sources;
    private final CodingChanges codings;
    private final TheoryChanges theory;
    private final MethodChanges method;

    private Changes(Random random, Snapshot now, By by, Texts texts) {
        super(random, now, by, texts);
        codes = new CodeChanges(this);
        sources = new SourceChanges(this);
        codings = new CodingChanges(this);
        theory = new TheoryChanges(this);
        method = new MethodChanges(this);
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
            case 0, 1 -> codes.codes();
            case 2, 3 -> codings.codings();
            case 4 -> sources.sources();
            case 5 -> sources.people();
            case 6 -> memos();
            case 7 -> theory.relations();
            case 8 -> theory.models();
            case 9 -> codes.sets();
            case 10 -> codes.properties();
            case 11 -> codings.retrievals();
            case 12 -> codes.groups();
            case 13 -> codings.autocoding();
            case 14 -> theory.paradigms();
            case 15 -> method.ledgers();
            case 16 -> method.logs();
            default -> rest();
        };
        return actions.get(random.nextInt(actions.size())).make();
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

    /// The kinds of items that `now` has, to see that nothing is missing.
    public static Set<Kind> kinds(Snapshot now) {
        var kinds = new TreeSet<Kind>();
        now.everything(item -> kinds.add(Kind.of(item)));
        return kinds;
    }
}
