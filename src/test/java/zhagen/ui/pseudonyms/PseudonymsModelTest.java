package zhagen.ui.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Kind;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

class PseudonymsModelTest {

    private static final String TEXT = "问：谁来的？\n答：陈丽华处长来的，电话13812345678。李处长没来，陈丽华说的。\n";
    private static final String PASSPHRASE = "一个足够长的口令吧";

    @TempDir
    private Path temp;

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private Project project;
    private Workbench workbench;
    private PseudonymsModel model;

    @BeforeEach
    void aProjectWithACodedInterview() {
        project = Project.create(
                temp.resolve("Study.zhagen"),
                Wording.zh("研究"),
                Coder.first("王", "W", Instant.EPOCH),
                new Project.Settings(screen::add, Clock.systemUTC()));
        var hash = TextHash.of(TEXT);
        var source = new Source(
                Id.random(), Source.Type.INTERVIEW, "陈丽华访谈", "", null, "zh", hash, TEXT.length(), 1, Values.NONE,
                Source.Provenance.HERE, Origin.of(project.by()));
        project.apply(now -> Sources.add(now, project.by(), List.of(source), Map.of(hash, TEXT))).join();
        int at = TEXT.indexOf("陈丽华");
        project.apply(now -> OpenCoding.codeNew(
                now, project.by(), Place.of(source.id(), at + 1, at + 5),
                Code.of(project.by(), null, 1, Level.CONCEPT, Wording.zh("人")))).join();
        var stage = new Stage("sources", Feather.FILE_TEXT, Set.of(Source.class), false, _ -> {
            throw new IllegalStateException("no screen is wanted here");
        });
        workbench = new Workbench(project, Preferences.fresh(), List.of(stage), screen::add);
        model = new PseudonymsModel(workbench);
        model.find();
        settle();
    }

    @AfterEach
    void close() {
        settle();
        model.close();
        workbench.close();
        project.close();
    }

    private Word word(String wanted) {
        return model.words().stream()
                .filter(word -> word.candidate().word().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return project.texts().read(project.now().all(Source.class).findFirst().orElseThrow());
    }

    private Coding coding() {
        return project.now().all(Coding.class).findFirst().orElseThrow();
    }

    @Test
    void nothingIsReplacedThatWasNotAccepted() {
        assertThat(model.words()).extracting(word -> word.candidate().word()).contains("陈丽华", "李处长", "13812345678");
        assertThat(model.acceptedWords()).isZero();
        model.accept(word("陈丽华"));
        settle();
        assertThat(model.acceptedPlaces()).isEqualTo(2);
        assertThat(model.elsewhere().get()).containsExactlyEntriesOf(Map.of(Kind.SOURCE, 1));
        model.everywhere().set(false);
        model.replace(null, new char[0]);
        settle();
        assertThat(text()).doesNotContain("陈丽华").contains("李处长", "13812345678");
        assertThat(project.now().all(Source.class).findFirst().orElseThrow().name()).isEqualTo("陈丽华访谈");
    }

    @Test
    void theKeyRestoresTextsNamesAndTheVeryOffsets() {
        var key = temp.resolve("key.zhgkey");
        var before = coding().place();
        model.acceptLikely();
        word("陈丽华").replacement().set("「甲」");
        settle();
        model.replace(key, PASSPHRASE.toCharArray());
        settle();
        assertThat(text()).contains("「甲」处长来的").doesNotContain("13812345678");
        assertThat(coding().place().within(0).of(text())).isEqualTo("「甲」处长");
        model.restore(key, "another passphrase".toCharArray());
        settle();
        assertThat(text()).isNotEqualTo(TEXT);
        assertThat(workbench.notice().get().label().key()).isEqualTo("pseudonym.key.wrong");
        model.restore(key, PASSPHRASE.toCharArray());
        settle();
        assertThat(text()).isEqualTo(TEXT);
        assertThat(coding().place()).isEqualTo(before);
        assertThat(project.now().all(Source.class).findFirst().orElseThrow().name()).isEqualTo("陈丽华访谈");
    }

    @Test
    void whereTheKeyCannotBeWrittenNothingIsReplaced() {
        model.acceptLikely();
        model.replace(temp.resolve("missing").resolve("key.zhgkey"), PASSPHRASE.toCharArray());
        settle();
        assertThat(text()).isEqualTo(TEXT);
        assertThat(workbench.notice().get().label().key()).isEqualTo("pseudonym.key.unwritable");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void theWordsOfAListAreAcceptedAndNumberedWhereItLeavesThemOpen() throws IOException {
        model.take(Files.writeString(temp.resolve("names.csv"), "词,替换词\n没来,某某\n陈丽华,\n"));
        settle();
        assertThat(model.words().subList(0, 2))
                .extracting(word -> word.candidate().word(), Word::isAccepted)
                .containsExactly(
                        tuple("没来", true),
                        tuple("陈丽华", true));
        assertThat(word("陈丽华").replacement().get()).matches("「人名\\d」");
    }

    private void settle() {
        until(() -> workbench.jobs().idle() && workbench.unsaved().get() == 0);
    }

    private void until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean() || !screen.isEmpty()) {
            try {
                var task = screen.poll(10, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
