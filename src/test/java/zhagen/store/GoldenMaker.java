package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import zhagen.exchange.Importing;
import zhagen.model.Changes;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Kind;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Models;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Reading;
import zhagen.model.Refused;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Round;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Studies;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.project.Examples;
import zhagen.project.Project;
import zhagen.project.Visit;

/// Makes the golden project of the format of its day, once, when a format is released: every kind of item added, altered and removed,
/// a text corrected, a visit, things taken back and done again, by two coders. What it makes is never made again.
final class GoldenMaker {

    private static final int ENOUGH = 1_600;

    private final Random random;
    private final Project project;
    private final Set<String> done = new HashSet<>();

    private GoldenMaker(Random random, Project project) {
        this.random = random;
        this.project = project;
    }

    /// @param arguments the folder with the sample interviews, the folder to make the project in, a seed
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        try (var project =
                Project.create(folder.resolve("golden.zhagen"), Wording.zh("样本"), Examples.coder("王敏"), settings)) {
            var maker = new GoldenMaker(new Random(Long.parseLong(arguments[2])), project);
            maker.make(Path.of(arguments[0]));
            Files.write(folder.resolve("expected.tsv"), Golden.facts(project.now(), project.texts()));
            System.out.println("without: " + maker.missing());
        }
    }

    private void make(Path samples) {
        var files = List.of(
                samples.resolve("A01-data-bureau-division-head.txt"),
                samples.resolve("C02-visiting-consultant.txt"));
        for (int i = 0; i < ENOUGH; i++) {
            step();
        }
        var plan = Importing.plan(files, project.now(), Progress.NONE);
        project.apply(now -> Importing.change(plan, now, project.by())).join();
        project.now()
                .all(Source.class)
                .filter(source -> !source.provenance().sha256().equals("ab12"))
                .toList()
                .forEach(this::codeEveryTenthTurn);
        relate();
        visit();
        removeWithAllThatHangsOnIt();
        Id<Coder> second = Id.random();
        project.apply(now -> Studies.addCoder(now, project.by(), second, "李雷", "李")).join();
        project.workAs(second, project.now().all(Round.class).findFirst().orElseThrow().id());
        for (int i = 0; i < 40; i++) {
            step();
        }
        visit();
        project.undo().join();
        project.undo().join();
        project.redo().join();
    }

    private void codeEveryTenthTurn(Source source) {
        Id<Code> code = Id.random();
        project.apply(now -> OpenCoding.codeNew(
                now,
                project.by(),
                source.all(),
                Code.of(project.by(), null, 7, Level.CONCEPT, new Wording("整份资料" + source.rank(), source.name()))))
                .join();
        var turns = project.now().pointingAt(source.id(), Turn.class);
        for (int i = 0; i < turns.size(); i += 10) {
            var words = turns.get(i).words();
            var named = "话轮 " + i;
            project.apply(now -> OpenCoding.codeNew(
                    now,
                    project.by(),
                    new Place(source.id(), words),
                    Code.of(project.by(), null, 7, Level.CONCEPT, Wording.zh(named))))
                    .join();
        }
    }

    private void relate() {
        var type = project.now()
                .all(RelationType.class)
                .filter(found -> found.meaning() == RelationType.Meaning.CAUSAL)
                .findFirst()
                .orElseThrow();
        var codes = project.now().all(Code.class).filter(code -> code.name().zh().startsWith("话轮")).toList();
        for (int i = 0; i + 1 < codes.size(); i += 2) {
            Id<Relation> relation = Id.random();
            var from = codes.get(i).id();
            var to = codes.get(i + 1).id();
            project.apply(now -> Relations.relate(now, project.by(), relation, type.id(), from, to)).join();
            var places = project.now().pointingAt(from, Coding.class).stream().map(Coding::place).toList();
            project.apply(now -> Relations.support(now, project.by(), relation, places, Evidence.Stance.SUPPORTING))
                    .join();
        }
    }

    private void removeWithAllThatHangsOnIt() {
        var source = project.now().all(Source.class).findFirst().orElseThrow().id();
        var model = project.now().all(TheoryModel.class).findFirst().orElseThrow().id();
        project.apply(now -> Sources.read(now, project.by(), source, Reading.State.DONE)).join();
        note(project.apply(now -> Sources.delete(now, project.by(), source)).join());
        note(project.apply(now -> Models.delete(now, project.by(), model)).join());
    }

    private void note(Applied applied) {
        applied.change().edits().stream().map(GoldenMaker::name).forEach(done::add);
    }

    private void visit() {
        var visit = new Visit();
        Id<Memo> memo = Id.random();
        project.apply(visit, now -> Memos.write(now, project.by(), memo, Memo.Type.CODE, "", "越怕", List.of()))
                .join();
        for (int i = 1; i < 6; i++) {
            var body = "越怕越不给。The more they fear, the less they share. ".repeat(i * 60);
            project.apply(visit, now -> Memos.edit(now, project.by(), memo, Memo.Type.CODE, "担心", body)).join();
        }
    }

    private void step() {
        try {
            var applied = switch (random.nextInt(12)) {
                case 0 -> project.undo().join();
                case 1 -> project.redo().join();
                default -> project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            };
            note(applied);
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Refused)) {
                throw e;
            }
        }
    }

    private static String name(Edit edit) {
        if (!(edit instanceof Edit.Of of)) {
            return "rewrite";
        }
        var what = of.before() == null ? "+" : of.after() == null ? "-" : "~";
        return what + Kind.of(of.item());
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        for (var kind : Kind.values()) {
            for (var what : List.of("+", "~", "-")) {
                if (!done.contains(what + kind)) {
                    missing.add(what + kind);
                }
            }
        }
        return missing;
    }
}
