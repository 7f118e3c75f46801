package zhagen.ui.links;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// A project with one interview, of one participant, for view-models to be tried on without a screen. What would happen on the
/// screen's thread happens in [#settle()].
public final class Trial implements AutoCloseable {

    public static final String TEXT = """
            访谈者：系统怎么样？
            A01：各部门的系统是各建各的，出了事谁也不敢担责，所以数据就不给了。
            访谈者：后来呢？
            A01：后来开会定了纪要，有人担责，大家就愿意给了。
            """;

    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Project project;
    private final Workbench workbench;
    private final Id<Source> source = Id.random();

    public Trial(Path folder) {
        var coder = Id.<Coder>random();
        var origin = new Origin(coder, Instant.EPOCH, coder, Instant.EPOCH, "");
        Executor screen = waiting::add;
        project = Project.create(
                folder.resolve("Study.zhagen"),
                Wording.zh("研究"),
                new Coder(coder, "王敏", "W", 0, origin),
                new Project.Settings(screen, Clock.systemUTC()));
        project.apply(now -> Sources.add(now, project.by(), interview(), Map.of(TextHash.of(TEXT), TEXT))).join();
        workbench = new Workbench(
                project,
                Preferences.in(folder.resolve("preferences")),
                List.of(new Stage("memos", Feather.BOOK_OPEN, Set.of(), true, _ -> {
                    throw new AssertionError("no screen is wanted");
                })),
                screen);
        settle();
    }

    private List<Item> interview() {
        var origin = Origin.of(project.by());
        var participant = new Participant(Id.random(), "A01", Wording.NONE, Values.NONE, origin);
        var asking = new Speaker(Id.random(), source, "访谈者", SpeakerRole.INTERVIEWER, null, origin);
        var answering = new Speaker(Id.random(), source, "A01", SpeakerRole.PARTICIPANT, participant.id(), origin);
        var items = new ArrayList<Item>(List.of(participant, asking, answering));
        items.add(new Source(
                source, Source.Type.INTERVIEW, "A01 处长", "", null, "zh", TextHash.of(TEXT), TEXT.length(), 1,
                Values.NONE, Source.Provenance.HERE, origin));
        int at = 0;
        int number = 1;
        for (var line : TEXT.split("\n")) {
            int words = at + line.indexOf('：') + 1;
            var whole = new Span(at, at + line.length());
            var answer = line.startsWith("A01");
            items.add(new Turn(
                    Id.random(), source, number++, whole, new Span(at, words), new Span(words, whole.end()),
                    answer ? answering.id() : asking.id(), null, answer ? Utterance.ANSWER : Utterance.QUESTION,
                    origin));
            at += line.length() + 1;
        }
        return items;
    }

    public Workbench workbench() {
        return workbench;
    }

    public Project project() {
        return project;
    }

    public Snapshot now() {
        return project.now();
    }

    public Id<Source> source() {
        return source;
    }

    /// Lets everything under way come to its end, away from the screen too.
    public void settle() {
        for (int i = 0; i < 4 || !workbench.jobs().idle(); i++) {
            project.apply(_ -> new Change(Label.of("change.gone"), List.of())).join();
            for (var task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
            }
        }
    }

    public void act(BiFunction<Snapshot, By, Change> action) {
        project.apply(now -> action.apply(now, project.by())).join();
        settle();
    }

    public void undo() {
        project.undo().join();
        settle();
    }

    public Place place(String words) {
        int at = TEXT.indexOf(words);
        return Place.of(source, at, at + words.length());
    }

    public Code code(Level level, String name, String... passages) {
        act((now, by) -> Codebook.create(now, by, null, level, new Wording(name, "")));
        for (var words : passages) {
            act((now, by) -> OpenCoding.code(now, by, place(words), code(name).id()));
        }
        return code(name);
    }

    public Code code(String name) {
        return now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    public RelationType type(RelationType.Meaning meaning) {
        return now().all(RelationType.class).filter(type -> type.meaning() == meaning).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        workbench.close();
        project.close();
    }
}
