package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

    private static final String TEXT = "问：好吗？\n答：好。\n问：真的？\n问：真的。\n";

    private final Example study = new Example();
    private final Id<Source> source = Id.random();
    private final Speaker asks = speaker("问", SpeakerRole.INTERVIEWER);
    private final Speaker answers = speaker("答", SpeakerRole.PARTICIPANT);
    private final List<Turn> turns = new ArrayList<>();

    VoicesTest() {
        var items = new ArrayList<Item>(List.of(asks, answers));
        int at = 0;
        for (var line : TEXT.lines().toList()) {
            var by = line.startsWith("问") ? asks : answers;
            var turn = new Turn(
                    Id.random(), source, turns.size() + 1, new Span(at, at + line.length()), new Span(at, at + 2),
                    new Span(at + 2, at + line.length()), by.id(), null, Utterance.by(by.role()),
                    Origin.of(study.by));
            turns.add(turn);
            at += line.length() + 1;
        }
        items.addAll(turns);
        items.addFirst(new Source(
                source, Source.Type.INTERVIEW, "A01", "", null, "zh", TextHash.of(TEXT), TEXT.length(), 1, Values.NONE,
                Source.Provenance.HERE, Origin.of(study.by)));
        study.make(Sources.add(study.now, study.by, items, Map.of(TextHash.of(TEXT), TEXT)));
    }

    private Speaker speaker(String name, SpeakerRole role) {
        return new Speaker(Id.random(), source, name, role, null, Origin.of(study.by));
    }

    private List<String> said() {
        return study.now.pointingAt(source, Turn.class).stream()
                .map(turn -> study.now.get(turn.speaker()).name() + " " + turn.utterance())
                .toList();
    }

    @Test
    void aTurnIsSaidByAnotherSpeakerAndItsTextStays() {
        var before = study.now;
        var change = Voices.said(study.now, study.by, turns.get(3).id(), answers.id());
        study.make(change);

        assertThat(said()).containsExactly("问 QUESTION", "答 ANSWER", "问 QUESTION", "答 ANSWER");
        assertThat(study.now.get(turns.get(3).id()).words()).isEqualTo(turns.get(3).words());
        assertThat(study.now.get(source)).isEqualTo(before.get(source));
        study.make(change.inverse());
        assertThat(study.now).isEqualTo(before);
    }

    @Test
    void aTurnIsSaidBySomebodyNewInARole() {
        var id = Id.<Speaker>random();
        study.make(Voices.said(study.now, study.by, turns.get(3).id(), id, " 李某 ", SpeakerRole.OTHER));

        assertThat(said().getLast()).isEqualTo("李某 OTHER");
        assertThat(study.now.get(id).role()).isEqualTo(SpeakerRole.OTHER);
        assertThatThrownBy(() -> Voices.said(
                study.now, study.by, turns.get(2).id(), Id.random(), "李某", SpeakerRole.OTHER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("speaker.twice");
        assertThatThrownBy(() -> Voices.said(
                study.now, study.by, turns.get(2).id(), Id.random(), " ", SpeakerRole.OTHER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("speaker.nameless");
    }

    @Test
    void whoHasNothingLeftToSayGoes() {
        var before = study.now;
        var change = Voices.said(study.now, study.by, turns.get(1).id(), asks.id());
        study.make(change);

        assertThat(study.now.pointingAt(source, Speaker.class)).containsExactly(asks);
        study.make(change.inverse());
        assertThat(study.now).isEqualTo(before);
    }

    @Test
    void allThatOneSaidWasSaidByAnotherOrSomebodyNew() {
        var before = study.now;
        study.make(Voices.allSaid(study.now, study.by, asks.id(), answers.id()));
        assertThat(said()).containsOnly("答 ANSWER");

        var change = Voices.allSaid(
                study.now, study.by, answers.id(), Id.random(), "访谈者", SpeakerRole.INTERVIEWER);
        study.make(change);
        assertThat(said()).containsOnly("访谈者 QUESTION").hasSize(4);
        assertThat(study.now.pointingAt(source, Speaker.class)).hasSize(1);
        study.make(change.inverse());
        assertThat(said()).containsOnly("答 ANSWER");
        assertThat(before.pointingAt(source, Speaker.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoeverSpeaksNoWordIsLostAndUndoReturnsEverything(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<Snapshot>();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < 20; i++) {
            var speakers = study.now.pointingAt(source, Speaker.class);
            var one = speakers.get(random.nextInt(speakers.size())).id();
            var turn = turns.get(random.nextInt(turns.size())).id();
            var fresh = Id.<Speaker>random();
            states.add(study.now);
            changes.add(switch (random.nextInt(3)) {
                case 0 -> Voices.said(study.now, study.by, turn, one);
                case 1 -> Voices.said(study.now, study.by, turn, fresh, "新" + i, SpeakerRole.PARTICIPANT);
                default -> Voices.allSaid(study.now, study.by, one, fresh, "全" + i, SpeakerRole.OTHER);
            });
            study.make(changes.getLast());
            assertThat(study.now.pointingAt(source, Turn.class)).hasSize(4);
            study.now.pointingAt(source, Speaker.class).forEach(
                    speaker -> assertThat(study.now.pointingAt(speaker.id(), Turn.class)).isNotEmpty());
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            study.make(changes.get(i).inverse());
            assertThat(study.now).isEqualTo(states.get(i));
        }
    }
}
