package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhagen.analysis.Retriever;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Tie;
import zhagen.model.Condition.Unit;
import zhagen.model.Filter;
import zhagen.model.Progress;
import zhagen.model.Query;
import zhagen.model.Snapshot;
import zhagen.project.Project;

/// Queries over 120,500 codings, without a window.
final class RetrievalBench implements Bench.Group {

    @Override
    public String name() {
        return "retrieval";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            for (Map.Entry<String, Query> asked : queries(project.now()).entrySet()) {
                rows.add(Row.times(
                        asked.getKey() + ", among 120,500 codings",
                        200,
                        Stopwatch.millis(3, 9, () -> new Retriever(
                                project.now(), project.texts(), asked.getValue(), ZoneId.of("UTC"))
                                .find(Progress.NONE))));
            }
        }
        return rows;
    }

    private static Map<String, Query> queries(Snapshot now) {
        var crowded = new Condition.OfCode(now.all(Code.class)
                .max(Comparator.comparingInt(code -> now.pointingAt(code.id(), Coding.class).size()))
                .orElseThrow()
                .id(), true);
        var branch = new Condition.OfCode(now.children(null).getFirst().id(), true);
        var any = new Condition.AnyCode();
        var queries = new TreeMap<String, Query>();
        queries.put("passages of one code", query(crowded));
        queries.put("a code and any of the codes", query(new Condition.And(crowded, any)));
        queries.put("any code and not one", query(new Condition.And(any, new Condition.Not(crowded))));
        queries.put("any code within 2 turns of one", query(new Condition.Tied(
                any, new Tie.Near(new Reach(2, Unit.TURNS)), crowded)));
        queries.put("a code within 2 sentences of a branch", query(new Condition.Tied(
                crowded, new Tie.Near(new Reach(2, Unit.SENTENCES)), branch)));
        queries.put("any code that does not overlap a branch", query(new Condition.Untied(
                any, new Tie.Overlapping(), branch)));
        queries.put("exemplars, or with a memo", new Query(any, List.of(new Filter.WithMemo())));
        return queries;
    }

    private static Query query(Condition condition) {
        return new Query(condition, List.of());
    }
}
