package zhagen.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import zhagen.model.Span;

/// The words of a passage, each with its weight: forms of one English word as one, and Chinese by characters and pairs of them. The
/// rarer a word is in the project, the more it weighs.
final class Wordbag {

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Expression.Words> words = new HashMap<>();
    private final double length;

    /// @param rarity of a word, by its stem, from 0 for one that stands everywhere
    Wordbag(String text, Span span, Stems stems, ToDoubleBiFunction<String, Expression.Words> rarity) {
        var counts = new HashMap<String, Integer>();
        var units = Unit.of(text, span.start(), span.end());
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            count(unit.sign() ? unit.folded() : stems.of(unit.folded()), List.of(unit), counts);
            if (unit.sign() && i + 1 < units.size() && follows(unit, units.get(i + 1))) {
                var next = units.get(i + 1);
                count(unit.folded() + next.folded(), List.of(unit, next), counts);
            }
        }
        double squares = 0;
        for (var counted : counts.entrySet()) {
            var word = counted.getKey();
            double weight = (1 + Math.log(counted.getValue())) * rarity.applyAsDouble(word, words.get(word));
            weights.put(word, weight);
            squares += weight * weight;
        }
        length = Math.sqrt(squares);
    }

    private static boolean follows(Unit unit, Unit next) {
        return next.sign() && next.position() == unit.position() + 1;
    }

    private void count(String word, List<Unit> units, Map<String, Integer> counts) {
        if (counts.merge(word, 1, Integer::sum) == 1) {
            int first = units.getFirst().position();
            words.put(word, new Expression.Words(
                    units.stream().map(unit -> unit.shifted(-first)).toList(), false));
        }
    }

    /// Those that weigh most.
    List<Expression.Words> heaviest(int most) {
        return weights.entrySet().stream()
                .filter(weighed -> weighed.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(weighed -> words.get(weighed.getKey()))
                .toList();
    }

    /// 0 where no word is in both, 1 where all are, and as often.
    double likeness(Wordbag other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        double shared = 0;
        for (var weighed : weights.entrySet()) {
            shared += weighed.getValue() * other.weights.getOrDefault(weighed.getKey(), 0.0);
        }
        return Math.min(1, shared / (length * other.length));
    }
}
