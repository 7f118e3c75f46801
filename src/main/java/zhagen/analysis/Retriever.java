package zhagen.analysis;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Condition.Tie;
import zhagen.model.Condition.Unit;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Query;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;
import zhagen.model.Tree;
import zhagen.model.Turn;

/// Finds the passages that a query asks for, source by source. It lives on one thread, and for one query.
public final class Retriever {

    private static final int FIRST = 60;

    private final Snapshot now;
    private final Texts texts;
    private final Query query;
    private final Counting counting;
    private final Sieve sieve;
    private final Map<Condition, Map<Id<Source>, List<Passage>>> ofCodes = new HashMap<>();

    /// @param texts asked only where sentences are counted
    /// @param zone where the days of the study begin and end
    public Retriever(Snapshot now, Texts texts, Query query, ZoneId zone) {
        this.now = now;
        this.texts = texts;
        this.query = query;
        this.counting = new Counting(now);
        this.sieve = new Sieve(now, counting, query.filters(), zone);
    }

    public Found find(Progress progress) {
        return find(_ -> {}, progress);
    }

    /// @param onFirst told once of the passages that come first, as soon as a list can begin with them
    public Found find(Consumer<List<Passage>> onFirst, Progress progress) {
        if (query.isBroken()) {
            return Found.NOTHING;
        }
        var found = new ArrayList<Passage>();
        int leftOut = 0;
        boolean told = false;
        var sources = now.all(Source.class).filter(sieve::passes).toList();
        for (int i = 0; i < sources.size(); i++) {
            for (var passage : passages(query.condition(), sources.get(i))) {
                if (!sieve.passes(passage.place())) {
                    continue;
                }
                if (counting.counts(passage.place())) {
                    found.add(passage);
                } else {
                    leftOut++;
                }
            }
            if (!told && found.size() >= FIRST) {
                told = true;
                onFirst.accept(List.copyOf(found));
            }
            progress.report(i + 1, sources.size());
        }
        return new Found(found, counting.ofDistinct(found.stream().map(Passage::place).toList()), leftOut);
    }

    private List<Passage> passages(Condition condition, Source source) {
        return switch (condition) {
            case Condition.AnyCode() -> coded(now.pointingAt(source.id(), Coding.class), source);
            case Condition.AnyWords() -> turns(source);
            case Condition.OfCode(var code, var below) -> ofCodes
                    .computeIfAbsent(condition,
                            _ -> bySource(below ? Tree.below(now, now.get(code)) : List.of(now.get(code))))
                    .getOrDefault(source.id(), List.of());
            case Condition.OfSet(var set) -> ofCodes
                    .computeIfAbsent(condition, _ -> bySource(members(set)))
                    .getOrDefault(source.id(), List.of());
            case Condition.Gone() -> List.of();
            case Condition.And(var left, var right) -> {
                var some = passages(left, source);
                yield some.isEmpty() ? some : Sweep.shared(some, passages(right, source));
            }
            case Condition.Or(var left, var right) -> Sweep.either(passages(left, source), passages(right, source));
            case Condition.Not(var inside) -> Sweep.outside(passages(inside, source), source.id(), source.length());
            case Condition.Tied(var left, var tie, var right) -> tied(left, tie, right, source, true);
            case Condition.Untied(var left, var tie, var right) -> tied(left, tie, right, source, false);
        };
    }

    private Collection<Code> members(Id<CodeSet> set) {
        var members = new LinkedHashSet<Code>();
        now.get(set).codes().forEach(code -> members.addAll(Tree.below(now, now.get(code))));
        return members;
    }

    private List<Passage> tied(Condition left, Tie tie, Condition right, Source source, boolean wanted) {
        var some = passages(left, source);
        if (some.isEmpty()) {
            return some;
        }
        var others = passages(right, source);
        if (others.isEmpty()) {
            return wanted ? others : some;
        }
        var neighbours = new Neighbours(others, new Ruler(unit(tie), now, source, text(source)));
        return some.stream().filter(passage -> neighbours.has(passage, tie) == wanted).toList();
    }

    /// Read once, and only if it is asked for.
    private Supplier<String> text(Source source) {
        var read = new String[1];
        return () -> {
            if (read[0] == null) {
                read[0] = texts.read(source);
            }
            return read[0];
        };
    }

    private static Unit unit(Tie tie) {
        return switch (tie) {
            case Tie.Overlapping(),Tie.Inside() -> Unit.CHARACTERS;
            case Tie.Near(var reach) -> reach.unit();
            case Tie.Before(var reach) -> reach.unit();
        };
    }

    private Map<Id<Source>, List<Passage>> bySource(Collection<Code> codes) {
        var codings = new HashMap<Id<Source>, List<Coding>>();
        for (var code : codes) {
            for (var coding : now.pointingAt(code.id(), Coding.class)) {
                codings.computeIfAbsent(coding.place().source(), _ -> new ArrayList<>()).add(coding);
            }
        }
        var passages = HashMap.<Id<Source>, List<Passage>>newHashMap(codings.size());
        codings.forEach((source, all) -> passages.put(source, coded(all, now.get(source))));
        return passages;
    }

    private List<Passage> coded(List<Coding> codings, Source source) {
        return Sweep.distinct(codings.stream()
                .filter(sieve::passes)
                .map(coding -> new Passage(coding.place(), coding.place().within(source.length()), List.of(coding)))
                .toList());
    }

    private List<Passage> turns(Source source) {
        var turns = now.pointingAt(source.id(), Turn.class);
        if (turns.isEmpty()) {
            return source.length() == 0 ? List.of()
                    : List.of(new Passage(source.all(), source.all().within(source.length()), List.of()));
        }
        return turns.stream()
                .map(Turn::words)
                .filter(words -> !words.isEmpty())
                .map(words -> new Passage(new Place(source.id(), words), words, List.of()))
                .toList();
    }
}
