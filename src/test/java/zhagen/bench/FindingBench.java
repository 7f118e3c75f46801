package zhagen.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Source;
import zhagen.project.Project;
import zhagen.search.SearchIndex;
import zhagen.ui.codebook.CodeFinder;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;

/// Codes by a few letters, words in all texts, and how fast the index follows; without a window.
final class FindingBench implements Bench.Group {

    private static final int HITS = 50;
    private static final int OFFERED = 7;
    private static final int SIMILAR = 10;
    private static final List<String> CHINESE =
            List.of("我", "数据", "信任", "历史遗留", "部门系统", "信息孤岛 AND 部门", "數據標準", "(数据 OR 标准) -审批", "从来没有说过", "鼙");
    private static final List<String> ENGLISH = List.of(
            "share", "responsibility", "shar*", "\"data sharing\"", "\"when something goes wrong\"", "data NOT vendor");

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            rows.add(letters(project));
            rows.add(following(project, folder));
            try (var index = index(project, folder.resolve("index-0"))) {
                rows.add(words("full-text search over 10 million characters, zh", index, CHINESE));
                rows.add(words("full-text search over 10 million characters, en", index, ENGLISH));
                rows.add(similar(project, index));
            }
        }
        return rows;
    }

    /// Every beginning of the names and of their pinyin initials, as it is when they are typed, right and with two letters swapped; at
    /// each the picker looks for codes, and for names that are almost there.
    private static Row letters(Project project) throws Exception {
        var finder = CodeFinder.with(Pinyin.get()).of(project.now());
        var near = NearNames.of(project.now(), Pinyin.get());
        var typed = new ArrayList<String>();
        project.now().all(Code.class).limit(20).forEach(code -> {
            for (var name : List.of(code.name().zh(), code.name().en(), "sjgx" + typed.size())) {
                for (int end = 1; end <= Math.min(8, name.length()); end++) {
                    typed.add(name.substring(0, end));
                    if (end == 8) {
                        typed.add(name.substring(0, 3) + name.charAt(4) + name.charAt(3) + name.substring(5, 8));
                    }
                }
            }
        });
        int[] key = {0};
        return Row.times("type-to-find among 5,000 codes, per key, without a window", 16, Stopwatch.millis(
                typed.size(),
                typed.size(),
                () -> {
                    var letters = typed.get(key[0]++ % typed.size());
                    return finder.find(letters, _ -> 0, Language.ZH, OFFERED).size() + near.to(letters).size();
                }));
    }

    private static Row following(Project project, Path folder) throws Exception {
        var texts = project.now().all(Source.class).map(project.texts()::read).toList();
        double megabytes = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
        var speeds = new double[3];
        for (int i = 0; i < speeds.length; i++) {
            var fresh = folder.resolve("index-" + i);
            Bench.clear(fresh);
            long begun = System.nanoTime();
            index(project, fresh).close();
            speeds[i] = megabytes / ((System.nanoTime() - begun) / 1e9);
        }
        return Row.speed("the index follows at", 3, speeds);
    }

    private static SearchIndex index(Project project, Path folder) {
        var index = SearchIndex.open(folder, project.now(), 1, project.texts(), _ -> {});
        index.awaitCurrent();
        return index;
    }

    private static Row similar(Project project, SearchIndex index) throws Exception {
        var now = project.now();
        var places = now.all(Source.class)
                .flatMap(source -> now.pointingAt(source.id(), Coding.class).stream().limit(1))
                .map(Coding::place)
                .toList();
        int[] turn = {0};
        return Row.times("passages like one, among 120,500 codings", 200, Stopwatch.millis(
                10, 50, () -> index.similar(now, places.get(turn[0]++ % places.size()), SIMILAR)));
    }

    private static Row words(String what, SearchIndex index, List<String> queries) throws Exception {
        int[] turn = {0};
        return Row.times(what, 20, Stopwatch.millis(
                queries.size() * 5,
                queries.size() * 11,
                () -> index.search(queries.get(turn[0]++ % queries.size()), HITS)));
    }
}
