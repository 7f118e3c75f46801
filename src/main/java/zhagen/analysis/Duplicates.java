package zhagen.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.naming.NearNames;
import zhagen.naming.NearNames.Nearness;

/// Finds codes that may be one: of nearly the same names, in either language, at nearly the same places, or of nearly the same
/// definitions. A decision memo that links both settles a pair for as long as nothing changes. Five thousand codes and a hundred
/// thousand codings take about a fifth of a second. Any thread.
public final class Duplicates {

    private final Snapshot now;
    private final NearNames names;
    private final Map<Pair, List<Likeness>> found = new HashMap<>();

    private Duplicates(Snapshot now, NearNames names) {
        this.now = now;
        this.names = names;
    }

    /// All pairs, the strongest first.
    ///
    /// @param names those of `now`
    public static List<Finding> find(Snapshot now, NearNames names) {
        return new Duplicates(now, names).find();
    }

    private List<Finding> find() {
        for (var near : names.pairs()) {
            var pair = pair(near.one(), near.other());
            boolean turned = pair.one() != near.one();
            if (near.how() != Nearness.PART || !areOfOneBranch(pair)) {
                note(pair, turned
                        ? new Likeness.Names(near.otherName(), near.oneName(), near.how())
                        : new Likeness.Names(near.oneName(), near.otherName(), near.how()));
            }
        }
        new SameExtents(now).find((one, other, likeness) -> {
            var pair = pair(one, other);
            if (!areOfOneBranch(pair)) {
                note(pair, pair.one() == one ? likeness : likeness.turned());
            }
        });
        new SameDefinitions(now.all(Code.class).toList(), names)
                .find((one, other, share) -> note(pair(one, other), new Likeness.Definitions(share)));
        var decisions = decisions();
        var findings = new ArrayList<Finding>();
        found.forEach((pair, likenesses) -> {
            likenesses.sort(Comparator.comparingDouble(Likeness::strength).reversed());
            findings.add(finding(pair, likenesses, decisions.get(pair)));
        });
        findings.sort(Comparator.comparingDouble(Finding::strength).reversed()
                .thenComparing(finding -> finding.one().origin().made())
                .thenComparing(finding -> finding.one().id().value())
                .thenComparing(finding -> finding.other().id().value()));
        return findings;
    }

    private record Pair(Code one, Code other) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Pair(var first, var second)
                    && first.id().equals(one.id())
                    && second.id().equals(other.id());
        }

        @Override
        public int hashCode() {
            return 31 * one.id().hashCode() + other.id().hashCode();
        }
    }

    private Pair pair(Code one, Code other) {
        return before.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    private final Comparator<Code> before = Comparator.comparingInt(this::codings).reversed()
            .thenComparing(code -> code.origin().made())
            .thenComparing(code -> code.id().value());

    private int codings(Code code) {
        return now.pointingAt(code.id(), Coding.class).size();
    }

    private boolean areOfOneBranch(Pair pair) {
        return Tree.path(now, pair.one()).contains(pair.other()) || Tree.path(now, pair.other()).contains(pair.one());
    }

    private void note(Pair pair, Likeness likeness) {
        var likenesses = found.computeIfAbsent(pair, _ -> new ArrayList<>(1));
        var known = likenesses.stream().filter(it -> it.getClass() == likeness.getClass()).findFirst();
        if (known.isEmpty() || known.get().strength() < likeness.strength()) {
            known.ifPresent(likenesses::remove);
            likenesses.add(likeness);
        }
    }

    private Map<Pair, Memo> decisions() {
        var newest = new HashMap<Pair, Memo>();
        now.all(Memo.class).filter(memo -> memo.type() == Memo.Type.DECISION).forEach(memo -> {
            var codes = codesOf(memo).toList();
            for (int i = 0; i < codes.size(); i++) {
                for (int j = i + 1; j < codes.size(); j++) {
                    newest.merge(
                            pair(codes.get(i), codes.get(j)),
                            memo,
                            (one, other) -> one.origin().made().isAfter(other.origin().made()) ? one : other);
                }
            }
        });
        return newest;
    }

    private Stream<Code> codesOf(Memo memo) {
        return memo.references().stream()
                .distinct()
                .map(id -> now.find((Id<?>) id).map(Item.class::cast).orElse(null))
                .filter(Code.class::isInstance)
                .map(Code.class::cast);
    }

    private static Finding finding(Pair pair, List<Likeness> likenesses, @Nullable Memo decision) {
        return new Finding(
                pair.one(), pair.other(), likenesses, decision, decision != null && holds(decision, pair, likenesses));
    }

    private static boolean holds(Memo decision, Pair pair, List<Likeness> likenesses) {
        var decided = decision.origin().modified();
        return Stream.of(pair.one(), pair.other()).noneMatch(code -> code.origin().modified().isAfter(decided))
                && likenesses.stream().noneMatch(
                        likeness -> likeness instanceof Likeness.Extents extents && extents.newest().isAfter(decided));
    }
}
