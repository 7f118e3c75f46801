package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Wording;

class ReplacementTest {

    private static final String TALK = """
            访谈者：系统怎么样？
            A01：各部门的系统是各建各的，数据拿不出来。
            访谈者：为什么？
            A01：说到底是责任的问题，谁也不敢动。
            访谈者：后来呢？
            A01：后来上面发了文件，就好一些了。
            """;

    private final Founded founded = new Founded();
    private final Map<TextHash, String> texts = new HashMap<>();
    private Snapshot now = founded.now;

    @TempDir
    private Path folder;

    @BeforeEach
    void importTheTalk() throws IOException {
        var file = Files.writeString(folder.resolve("A01.txt"), TALK);
        make(Importing.change(Importing.plan(List.of(file), now, Progress.NONE), now, founded.by));
        make(Codebook.create(now, founded.by, null, Level.CONCEPT, Wording.zh("壁垒")));
    }

    private Change make(Change change) {
        now = now.after(change);
        texts.putAll(change.texts());
        return change;
    }

    private Source source() {
        return now.all(Source.class).findFirst().orElseThrow();
    }

    private String text() {
        return texts.get(source().text());
    }

    private Id<Coding> coded(String words) {
        int at = text().indexOf(words);
        var code = now.all(Code.class).findFirst().orElseThrow();
        make(OpenCoding.code(now, founded.by, Place.of(source().id(), at, at + words.length()), code.id()));
        return now.all(Coding.class)
                .filter(coding -> coding.place().within(0).of(text()).equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String words(Id<Coding> id) {
        return now.get(id).place().within(0).of(text());
    }

    private Replacement newer(String name, String talk) throws IOException {
        var file = Files.writeString(folder.resolve(name), talk);
        return Replacement.read(file, source(), text(), Progress.NONE);
    }

    @Test
    void codingsKeepTheirWordsAndWhatIsGoneIsNamedWithItsLastWords() throws IOException {
        var stays = coded("数据拿不出来");
        var shrinks = coded("责任的问题，谁也不敢动");
        var goes = coded("发了文件");
        var before = now;
        var replacement = newer("A01-修订.txt", TALK
                .replace("系统怎么样", "请问你们的系统怎么样")
                .replace("，谁也不敢动", "")
                .replace("后来上面发了文件，就好一些了", "后来好一些了"));
        var correction = replacement.correction(now, founded.by);
        make(correction.change());

        assertThat(words(stays)).isEqualTo("数据拿不出来");
        assertThat(words(shrinks)).isEqualTo("责任的问题");
        assertThat(correction.lost()).extracting(Item::id).isEqualTo(List.of(goes));
        assertThat(correction.touched()).extracting(it -> it.before().of(TALK))
                .containsExactly("责任的问题，谁也不敢动", "发了文件");
        assertThat(text()).isEqualTo(replacement.after());
        assertThat(source().provenance().file()).isEqualTo("A01-修订.txt");
        assertThat(now.after(correction.change().inverse())).isEqualTo(before);
    }

    @Test
    void turnsAndSpeakersThatSayTheSameAreTheSameAndNewOnesCome() throws IOException {
        var interviewer = now.all(Speaker.class).filter(it -> it.name().equals("访谈者")).findFirst().orElseThrow();
        make(Sources.speaker(now, founded.by, interviewer.id(), SpeakerRole.OTHER, null));
        var ids = now.pointingAt(source().id(), Turn.class).stream().map(Turn::id).toList();
        var replacement = newer("A01-2.txt", TALK
                .replace("访谈者：为什么？\n", "访谈者：谁建的？\nA02：我补充一句，是信息中心。\n访谈者：为什么？\n"));
        make(replacement.correction(now, founded.by).change());

        var turns = now.pointingAt(source().id(), Turn.class);
        assertThat(turns).hasSize(8).extracting(Turn::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(turns.stream().map(Turn::id).filter(ids::contains)).hasSize(6);
        assertThat(List.of(turns.get(0).id(), turns.get(1).id(), turns.get(5).id(), turns.get(7).id()))
                .isEqualTo(List.of(ids.get(0), ids.get(1), ids.get(3), ids.get(5)));
        assertThat(now.get(interviewer.id()).role()).isEqualTo(SpeakerRole.OTHER);
        assertThat(now.pointingAt(source().id(), Speaker.class)).extracting(Speaker::name)
                .containsExactlyInAnyOrder("访谈者", "A01", "A02");
    }

    @Test
    void anotherWayToWriteLabelsLosesNoCoding() throws IOException {
        var coding = coded("数据拿不出来");
        var turns = now.pointingAt(source().id(), Turn.class).stream().map(Turn::id).toList();
        var replacement = newer("A01-3.txt", TALK.replace("访谈者：", "【访谈者】").replace("A01：", "【A01】"));
        var correction = replacement.correction(now, founded.by);
        make(correction.change());
        assertThat(words(coding)).isEqualTo("数据拿不出来");
        assertThat(correction.touched()).isEmpty();
        assertThat(now.pointingAt(source().id(), Turn.class).stream().map(Turn::id).toList()).isEqualTo(turns);
    }

    @Test
    void aFileThatSaysTheSameOrNothingIsRefused() {
        assertThatThrownBy(() -> newer("same.txt", TALK)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> newer("empty.txt", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Replacement.read(folder.resolve("none.txt"), source(), text(), Progress.NONE))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverTheNewerFileSaysTheProjectHoldsTogetherAndUndoReturnsIt(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(TALK.length() - 10);
            var place = Place.of(source().id(), from, from + 1 + random.nextInt(9));
            make(OpenCoding.code(now, founded.by, place, now.all(Code.class).findFirst().orElseThrow().id()));
        }
        var lines = new ArrayList<>(TALK.lines().toList());
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "A0" + random.nextInt(4) + "：新的一句话。");
                case 2 -> lines.set(at, lines.get(at).replace("的", "").replace("了", "啦"));
                default -> lines.add(lines.remove(at));
            }
        }
        var before = now;
        var change = newer("seed.txt", String.join("\n", lines) + "\n").correction(now, founded.by).change();
        assertThat(now.after(change).after(change.inverse())).isEqualTo(before);
    }
}
