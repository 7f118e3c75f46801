package zhagen.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A small study, coded at random: three codes, one of them below another, in a few sources of a few turns.
final class Coded {

    private static final String[] SENTENCES = {
            "系统是各建各的。", "数据拿不出来！", "Why so? ", "It is slow. ", "没人说得清", "好吗？", "\n", "We tried 3.5 times. "
    };

    final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    final Map<TextHash, String> texts = new HashMap<>();
    final List<Code> codes = new ArrayList<>();
    final Snapshot now;

    private final Random random;

    Coded(long seed) {
        random = new Random(seed);
        var founded = Snapshot.empty().after(Studies.found(by, Wording.zh("示例"), "王", "W", List.of()));
        var items = new ArrayList<Item>();
        codes.add(Code.of(by, null, 1, Level.CATEGORY, Wording.zh("甲")));
        codes.add(Code.of(by, null, 2, Level.CATEGORY, Wording.zh("乙")));
        codes.add(Code.of(by, codes.getFirst().id(), 1, Level.CONCEPT, Wording.zh("甲一")));
        items.addAll(codes);
        int sources = 1 + random.nextInt(3);
        for (int i = 0; i < sources; i++) {
            source(i, items);
        }
        now = founded.after(new Change(
                Label.of("change.source.import", "A"), items.stream().map(Edit::add).toList(), texts));
    }

    private void source(int rank, List<Item> items) {
        var origin = Origin.of(by);
        var id = Id.<Source>random();
        var participant = new Participant(Id.random(), "A0" + rank, Wording.NONE, Values.NONE, origin);
        var asking = new Speaker(Id.random(), id, "问", SpeakerRole.INTERVIEWER, null, origin);
        var answering = new Speaker(Id.random(), id, "答", SpeakerRole.PARTICIPANT, participant.id(), origin);
        var text = new StringBuilder(random.nextBoolean() ? "" : "标题\n");
        var turns = new ArrayList<Turn>();
        int many = random.nextInt(9);
        for (int number = 1; number <= many; number++) {
            var speaker = number % 2 == 0 ? answering : asking;
            int start = text.length();
            text.append(speaker.name()).append("：");
            int words = text.length();
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
            }
            turns.add(new Turn(
                    Id.random(), id, number, new Span(start, text.length()), new Span(start, words),
                    new Span(words, text.length()), speaker.id(), null, Utterance.ANSWER, origin));
            text.append('\n');
        }
        text.append("完");
        var whole = text.toString();
        var hash = TextHash.of(whole);
        texts.put(hash, whole);
        items.add(new Source(
                id, Source.Type.INTERVIEW, "A0" + rank, "组" + rank % 2, null, "zh", hash, whole.length(), rank,
                Values.NONE, Source.Provenance.HERE, origin));
        items.addAll(List.of(participant, asking, answering));
        items.addAll(turns);
        int codings = random.nextInt(14);
        for (int i = 0; i < codings; i++) {
            int start = random.nextInt(whole.length());
            int end = start + 1 + random.nextInt(Math.min(whole.length() - start, 25));
            var place = random.nextInt(20) == 0 ? new Place(id, null) : Place.of(id, start, end);
            items.add(Coding.of(by, place, codes.get(random.nextInt(3)).id()).exemplary(random.nextInt(4) == 0));
        }
    }

    String textOf(Id<Source> source) {
        return texts.get(now.get(source).text());
    }
}
