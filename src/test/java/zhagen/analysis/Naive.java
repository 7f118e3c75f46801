package zhagen.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Tie;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Sentences;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Tree;
import zhagen.model.Turn;

/// What a condition finds, character by character and each passage beside each: slow, and plain to see that it is right.
final class Naive {

    private final Coded study;
    private final Map<Object, int[]> units = new HashMap<>();

    Naive(Coded study) {
        this.study = study;
    }

    Set<Place> find(Condition condition) {
        var all = new TreeSet<Place>();
        study.now.all(Source.class).forEach(source -> all.addAll(find(condition, source)));
        return all;
    }

    private Set<Place> find(Condition condition, Source source) {
        var found = new TreeSet<Place>();
        switch (condition) {
            case Condition.AnyCode() ->
                    study.now.pointingAt(source.id(), Coding.class).forEach(it -> found.add(it.place()));
            case Condition.AnyWords() -> {
                var turns = study.now.pointingAt(source.id(), Turn.class);
                turns.forEach(turn -> found.add(new Place(source.id(), turn.words())));
                if (turns.isEmpty()) {
                    found.add(source.all());
                }
            }
            case Condition.OfCode(var code, var below) -> {
                var members = below ? Tree.below(study.now, study.now.get(code)) : List.of(study.now.get(code));
                for (var coding : study.now.pointingAt(source.id(), Coding.class)) {
                    if (members.stream().anyMatch(member -> member.id().equals(coding.code()))) {
                        found.add(coding.place());
                    }
                }
            }
            case Condition.OfSet(var set) -> study.now.get(set).codes()
                    .forEach(code -> found.addAll(find(new Condition.OfCode(code, true), source)));
            case Condition.Gone() -> {}
            case Condition.And(var left, var right) -> {
                for (var one : find(left, source)) {
                    for (var other : find(right, source)) {
                        var common = characters(one);
                        common.and(characters(other));
                        if (!common.isEmpty()) {
                            found.add(place(common, one, other));
                        }
                    }
                }
            }
            case Condition.Or(var left, var right) -> {
                found.addAll(find(left, source));
                found.addAll(find(right, source));
            }
            case Condition.Not(var inside) -> {
                var taken = new BitSet();
                find(inside, source).forEach(place -> taken.or(characters(place)));
                var free = new ArrayList<Integer>();
                for (int i = 0; i <= source.length(); i++) {
                    if (i < source.length() && !taken.get(i)) {
                        free.add(i);
                    } else if (!free.isEmpty()) {
                        found.add(Place.of(source.id(), free.getFirst(), free.getLast() + 1));
                        free.clear();
                    }
                }
            }
            case Condition.Tied(var left, var tie, var right) -> find(left, source).stream()
                    .filter(one -> find(right, source).stream().anyMatch(other -> stands(one, tie, other)))
                    .forEach(found::add);
            case Condition.Untied(var left, var tie, var right) -> find(left, source).stream()
                    .filter(one -> find(right, source).stream().noneMatch(other -> stands(one, tie, other)))
                    .forEach(found::add);
        }
        return found;
    }

    private Place place(BitSet characters, Place one, Place other) {
        var span = new Span(characters.nextSetBit(0), characters.length());
        var whole = one.span() == null && span(one).equals(span) || other.span() == null && span(other).equals(span);
        return new Place(one.source(), whole ? null : span);
    }

    private Span span(Place place) {
        return place.within(study.now.get(place.source()).length());
    }

    BitSet characters(Place place) {
        var all = new BitSet();
        all.set(span(place).start(), span(place).end());
        return all;
    }

    private boolean stands(Place one, Tie tie, Place other) {
        return switch (tie) {
            case Tie.Overlapping() -> characters(one).intersects(characters(other));
            case Tie.Inside() -> characters(one).stream().allMatch(characters(other)::get);
            case Tie.Near(var reach) -> distance(one, other, reach) <= reach.most();
            case Tie.Before(var reach) ->
                    span(one).end() <= span(other).start() && distance(one, other, reach) <= reach.most();
        };
    }

    private int distance(Place one, Place other, Reach reach) {
        int nearest = Integer.MAX_VALUE;
        int[] units = units(one.source(), reach);
        for (int here : characters(one).stream().toArray()) {
            for (int there = span(other).start(); there < span(other).end(); there++) {
                int between = reach.unit() == Condition.Unit.CHARACTERS ? 1 : 0;
                nearest = Math.min(nearest, Math.max(0, Math.abs(units[here] - units[there]) - between));
            }
        }
        return nearest;
    }

    /// Of each character, the number of the unit that it is in.
    private int[] units(Id<Source> source, Reach reach) {
        var text = study.textOf(source);
        return units.computeIfAbsent(List.of(source, reach.unit()), _ -> IntStream.range(0, text.length())
                .map(offset -> switch (reach.unit()) {
                    case CHARACTERS -> offset;
                    case TURNS -> turn(source, offset);
                    case SENTENCES -> sentence(source, offset);
                })
                .toArray());
    }

    private int turn(Id<Source> source, int offset) {
        int turn = 1;
        for (var each : study.now.pointingAt(source, Turn.class)) {
            turn = each.whole().start() <= offset ? each.number() : turn;
        }
        return turn;
    }

    private int sentence(Id<Source> source, int offset) {
        var turns = study.now.pointingAt(source, Turn.class);
        var text = study.textOf(source);
        var words = turns.isEmpty() ? List.of(new Span(0, text.length())) : turns.stream().map(Turn::words).toList();
        int sentences = 0;
        for (var span : words) {
            int line = span.start();
            for (var said : span.of(text).split("\n", -1)) {
                for (int start : Sentences.starts(said)) {
                    sentences += line + start <= offset ? 1 : 0;
                }
                line += said.length() + 1;
            }
        }
        return Math.max(1, sentences);
    }
}
