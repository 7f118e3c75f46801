package zhagen.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Conventions;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Studies;
import zhagen.ui.reader.Block;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.project.Applied;
import zhagen.ui.links.Trial;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.ReaderSettings.Colours;

class ReaderModelTest {

    @TempDir
    private Path folder;

    @Test
    void aTurnIsABlockOfItsWordsWithTheCodeNameOfWhoSpeaks() {
        try (var trial = new Trial(folder)) {
            var text = new ReaderModel(trial.now(), trial.source(), Language.ZH).text(Trial.TEXT);

            assertThat(text.blocks()).hasSize(4);
            var answer = text.blocks().get(1);
            assertThat(answer.words().of(Trial.TEXT)).startsWith("各部门").endsWith("不给了。");
            assertThat(answer.speaker()).isEqualTo("A01");
            assertThat(answer.quiet()).isFalse();
            assertThat(text.blocks().getFirst().quiet()).isTrue();
        }
    }

    @Test
    void whoBecomesAParticipantIsNoLongerSetPaler() {
        try (var trial = new Trial(folder)) {
            var asking = trial.now().all(Speaker.class)
                    .filter(speaker -> speaker.role() == SpeakerRole.INTERVIEWER)
                    .findFirst()
                    .orElseThrow();
            trial.act((now, by) -> Sources.speaker(now, by, asking.id(), SpeakerRole.PARTICIPANT, null));

            var text = new ReaderModel(trial.now(), trial.source(), Language.ZH).text(Trial.TEXT);
            assertThat(text.blocks()).noneMatch(Block::quiet);
        }
    }

    @Test
    void aTurnIsNumberedAsTheStudyCitesItsPassages() {
        try (var trial = new Trial(folder)) {
            trial.act((now, by) -> Studies.agree(now, by, new Conventions("{participant}:{turn}", true)));
            assertThat(new ReaderModel(trial.now(), trial.source(), Language.ZH).numbering().apply(2))
                    .isEqualTo("A01:2");
        }
    }

    @Test
    void byCoderAMarkHasTheColourAndTheInitialsOfWhoCoded() {
        try (var trial = new Trial(folder)) {
            trial.code(Level.CONCEPT, "各建各的", "各部门的系统是各建各的");
            var coder = trial.now().all(Coder.class).findFirst().orElseThrow();
            var model = new ReaderModel(trial.now(), trial.source(), Language.ZH);
            assertThat(model.marks()).singleElement().extracting(Mark::name).isEqualTo("各建各的");

            var difference = model.colouredBy(Colours.CODERS);
            assertThat(difference.added()).singleElement().satisfies(mark -> {
                assertThat(mark.name()).isEqualTo(coder.initials() + " 各建各的");
                assertThat(mark.hue()).isEqualTo(coder.hue());
            });
            var namesake = Id.<Coder>random();
            var project = trial.project();
            var applied = project.apply(
                    now -> Studies.addCoder(now, project.by(), namesake, "另一位", coder.initials())).join();
            assertThat(model.follow(applied).added()).singleElement().extracting(Mark::name)
                    .isEqualTo(coder.name() + " 各建各的");
            assertThat(model.colouredBy(Colours.CODES).added()).singleElement().extracting(Mark::name)
                    .isEqualTo("各建各的");
        }
    }

    @Test
    void aCodingIsAMarkOverItsWords() {
        try (var trial = new Trial(folder)) {
            trial.code(Level.CONCEPT, "各建各的", "各部门的系统是各建各的");

            var mark = new ReaderModel(trial.now(), trial.source(), Language.ZH).marks().iterator().next();
            assertThat(mark.span().of(Trial.TEXT)).isEqualTo("各部门的系统是各建各的");
            assertThat(mark.name()).isEqualTo("各建各的");
        }
    }

    /// What the reader was told to change, change by change, is what a reader would be shown that begins now.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void followingEveryChangeComesToTheSameAsBeginningAnew(long seed) {
        try (var trial = new Trial(folder)) {
            var random = new Random(seed);
            var model = new ReaderModel(trial.now(), trial.source(), Language.ZH);
            var shown = new HashMap<Object, Mark>();
            for (int i = 0; i < 150 && trial.now().has(trial.source()); i++) {
                var change = Changes.any(random, trial.now(), trial.project().by(), trial.project().texts());
                var applied = trial.project().apply(_ -> change).join();
                if (!applied.now().has(trial.source())) {
                    return;
                }
                follow(model, applied, shown);
                assertThat(new HashSet<>(shown.values()))
                        .as("after %s", change.label())
                        .isEqualTo(new HashSet<>(new ReaderModel(applied.now(), trial.source(), Language.ZH).marks()));
            }
        }
    }

    private static void follow(ReaderModel model, Applied applied, HashMap<Object, Mark> shown) {
        var difference = model.follow(applied);
        if (difference.anew()) {
            shown.clear();
            model.marks().forEach(mark -> shown.put(mark.key(), mark));
        } else {
            difference.removed().forEach(shown::remove);
            difference.added().forEach(mark -> shown.put(mark.key(), mark));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsCodedIsCountedCharacterByCharacter(long seed) {
        try (var trial = new Trial(folder)) {
            var random = new Random(seed);
            for (int i = 0; i < 80; i++) {
                var change = Changes.any(random, trial.now(), trial.project().by(), trial.project().texts());
                var now = trial.project().apply(_ -> change).join().now();
                now.all(Source.class).forEach(
                        source -> assertThat(Coverage.of(now, source.id()).coded()).isEqualTo(counted(now, source)));
            }
        }
    }

    private static int counted(Snapshot now, Source source) {
        var coded = new boolean[source.length()];
        now.pointingAt(source.id(), Coding.class).forEach(coding -> {
            var span = coding.place().within(source.length());
            Arrays.fill(coded, span.start(), span.end(), true);
        });
        var turns = now.pointingAt(source.id(), Turn.class);
        var spoken = turns.isEmpty()
                ? List.of(new Span(0, source.length()))
                : turns.stream().map(Turn::words).toList();
        return (int) spoken.stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(at -> coded[at])
                .count();
    }
}
