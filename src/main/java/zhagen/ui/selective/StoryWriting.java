package zhagen.ui.selective;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Stories;
import zhagen.model.TheoryModel;
import zhagen.project.Visit;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.links.TypedLinks;
import zhagen.ui.workbench.Workbench;

/// A storyline being written in one language, paragraph by paragraph. The paragraph that is written stands in [#typed()], its links as
/// `[[name]]`; the others as they are kept. It goes to the project when [#save()] is called; all of one visit is one step to undo.
/// Screen thread.
final class StoryWriting implements AutoCloseable {

    static final int NONE = -1;

    /// The paragraphs as they are kept, none of them empty but the one that is being written.
    ///
    /// @param at the number of that one, or [#NONE]
    record Page(List<String> paragraphs, int at) {

        Page {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    private static final String BETWEEN = "\n\n";

    private final Workbench workbench;
    private final TypedLinks links = new TypedLinks();
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page(List.of(), NONE));
    private final StringProperty typed = new SimpleStringProperty("");
    private final Runnable ending;
    private final Subscription followed;
    private @Nullable Id<TheoryModel> model;
    private Visit visit = new Visit();
    private String kept = "";
    private int underWay;

    StoryWriting(Workbench workbench) {
        this.workbench = workbench;
        this.language = new SimpleObjectProperty<>(workbench.language());
        this.ending = workbench.listen(_ -> follow());
        language.subscribe((_, _) -> {
            visit = new Visit();
            take(said());
        });
        followed = workbench.messages().subscribe(messages -> {
            if (messages.language() != language.get()) {
                write(messages.language());
            }
        });
    }

    /// In which language it is written: that of the screen, until the user wants the other.
    ReadOnlyObjectProperty<Language> language() {
        return language;
    }

    void write(Language other) {
        leave();
        language.set(other);
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    private List<String> paragraphs() {
        return page.get().paragraphs();
    }

    /// The paragraph that is written, as it is typed.
    StringProperty typed() {
        return typed;
    }

    int at() {
        return page.get().at();
    }

    void open(@Nullable Id<TheoryModel> wanted) {
        if (!Objects.equals(wanted, model)) {
            leave();
            model = wanted;
            take(said());
        }
    }

    static List<String> paragraphs(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String said() {
        return model().map(of -> of.storyline().exactly(language.get())).orElse("");
    }

    private void take(String words) {
        kept = words;
        var all = paragraphs(words);
        show(all, at() < all.size() ? at() : NONE);
    }

    private void show(List<String> all, int at) {
        typed.set(at == NONE ? "" : typed(all.get(at)));
        page.set(new Page(all, at));
    }

    private String typed(String paragraph) {
        var things = things();
        return links.typed(
                paragraph,
                link -> things.of(link).map(TypedLinks::nameOf),
                name -> workbench.messages().get().say("memos.gone.typed", name));
    }

    private Things things() {
        return new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
    }

    /// A link as it is typed.
    String typed(Thing thing) {
        return links.typed(TypedLinks.nameOf(thing), thing.link());
    }

    /// Begins to write a paragraph; the one behind the last is a new one.
    void edit(int paragraph) {
        boolean dropped = at() != NONE && at() < paragraph && typed.get().isBlank();
        stop();
        var all = new ArrayList<>(paragraphs());
        int at = Math.clamp(dropped ? paragraph - 1L : paragraph, 0, all.size());
        if (at == all.size()) {
            all.add("");
        }
        show(all, at);
    }

    /// Goes on in a new paragraph with what stands behind the caret.
    void split(int caret) {
        if (at() != NONE) {
            var all = new ArrayList<>(paragraphs());
            var words = typed.get();
            var behind = kept(words.substring(caret)).strip();
            all.set(at(), kept(words.substring(0, caret)).strip());
            all.add(at() + 1, behind);
            show(all, at() + 1);
            save();
        }
    }

    /// Puts the paragraph behind the one before it.
    ///
    /// @return where the two meet, as typed
    int join() {
        var all = new ArrayList<>(paragraphs());
        int at = at() - 1;
        var before = all.get(at);
        all.set(at, before + kept(typed.get()));
        all.remove(at + 1);
        int meets = typed(before).length();
        show(all, at);
        save();
        return meets;
    }

    private String kept(String words) {
        return links.kept(words, name -> TypedLinks.named(workbench.now().get(), name));
    }

    /// Ends writing a paragraph.
    private void stop() {
        if (at() != NONE) {
            save();
            show(current().stream().flatMap(words -> paragraphs(words).stream()).toList(), NONE);
        }
    }

    /// Ends the visit: what is written from now on is another step.
    void leave() {
        stop();
        visit = new Visit();
    }

    private List<String> current() {
        var all = new ArrayList<>(paragraphs());
        if (at() != NONE) {
            all.set(at(), kept(typed.get()).strip());
        }
        return all;
    }

    /// All of it as it would be kept.
    private String words() {
        return current().stream().filter(words -> !words.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private static String tidy(String words) {
        return String.join(BETWEEN, paragraphs(words));
    }

    /// Hands over to the project what it has not yet.
    void save() {
        var id = model;
        var words = words();
        if (id == null || words.equals(tidy(kept))) {
            return;
        }
        var before = kept;
        kept = words;
        underWay++;
        var written = language.get();
        workbench.act(visit, (now, by) -> Stories.tell(
                now, by, workbench.project().texts(), id, now.get(id).storyline().with(written, words)))
                .whenComplete((_, failure) -> workbench.onScreen(() -> {
                    underWay--;
                    if (failure == null) {
                        follow();
                    } else if (id.equals(model)) {
                        kept = before;
                    }
                }));
    }

    /// Takes over what the project says by now, unless newer words stand here.
    private void follow() {
        var said = said();
        if (underWay > 0 || said.equals(kept)) {
            return;
        }
        if (words().equals(tidy(kept))) {
            take(said);
        } else {
            var things = things();
            links.follow(said, link -> things.of(link).map(TypedLinks::nameOf));
        }
    }

    /// What the story says in the other language.
    String other() {
        return model().map(of -> of.storyline().exactly(language.get().other())).orElse("");
    }

    private Optional<TheoryModel> model() {
        return Optional.ofNullable(model).flatMap(id -> workbench.now().get().find(id));
    }

    @Override
    public void close() {
        leave();
        ending.run();
        followed.unsubscribe();
    }
}
