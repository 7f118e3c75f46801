package zhagen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Condition.And;
import zhagen.model.Condition.AnyCode;
import zhagen.model.Condition.AnyWords;
import zhagen.model.Condition.Not;
import zhagen.model.Condition.OfCode;
import zhagen.model.Condition.OfSet;
import zhagen.model.Condition.Or;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Tie;
import zhagen.model.Condition.Tied;
import zhagen.model.Condition.Unit;
import zhagen.model.Condition.Untied;

/// Queries as somebody might ask them, at random, of what a project has.
public final class RandomQueries {

    private final Random random;
    private final Snapshot now;

    public RandomQueries(Random random, Snapshot now) {
        this.random = random;
        this.now = now;
    }

    public Query query() {
        return new Query(condition(2), IntStream.range(0, random.nextInt(4)).mapToObj(_ -> filter()).toList());
    }

    public Condition condition(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return end();
        }
        var left = condition(depth - 1);
        var right = condition(depth - 1);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new And(left, right);
            case 2 -> new Or(left, right);
            case 3 -> new Not(left);
            case 4 -> new Tied(left, tie(), right);
            default -> new Untied(left, tie(), right);
        };
    }

    private Condition end() {
        var code = one(Code.class);
        var set = one(CodeSet.class);
        return switch (random.nextInt(10)) {
            case 0 -> new AnyCode();
            case 1 -> new AnyWords();
            case 2 -> set == null ? new AnyCode() : new OfSet(set.id());
            default -> code == null ? new AnyWords() : new OfCode(code.id(), random.nextBoolean());
        };
    }

    public Tie tie() {
        var unit = Unit.values()[random.nextInt(3)];
        var reach = new Reach(random.nextInt(unit == Unit.CHARACTERS ? 12 : 3), unit);
        return switch (random.nextInt(5)) {
            case 0 -> new Tie.Overlapping();
            case 1 -> new Tie.Inside();
            case 2 -> new Tie.Before(reach);
            default -> new Tie.Near(reach);
        };
    }

    public Filter filter() {
        var attribute = one(Attribute.class);
        return switch (random.nextInt(10)) {
            case 0 -> new Filter.InSources(some(Source.class));
            case 1 -> new Filter.InGroups(now.all(Source.class).map(Source::group).limit(2).toList());
            case 2 -> new Filter.SaidBy(some(Participant.class));
            case 3 -> new Filter.SpokenAs(List.of(SpeakerRole.values()[random.nextInt(3)]));
            case 4 -> attribute == null ? new Filter.WithMemo() : new Filter.Valued(attribute.id(), List.of("处长", "9"));
            case 5 -> attribute == null ? new Filter.WithMemo() : new Filter.Between(attribute.id(), 2.5, null);
            case 6 -> new Filter.CodedBy(some(Coder.class));
            case 7 -> new Filter.InRounds(some(Round.class));
            case 8 -> new Filter.Made(LocalDate.of(2025, 8, 1 + random.nextInt(20)), null);
            default -> new Filter.Exemplars();
        };
    }

    private <T extends Item> @Nullable T one(Class<T> type) {
        var all = now.all(type).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> List<Id<T>> some(Class<T> type) {
        var ids = new ArrayList<Id<T>>();
        now.all(type).filter(_ -> random.nextBoolean()).forEach(item -> ids.add((Id<T>) item.id()));
        return ids;
    }
}
