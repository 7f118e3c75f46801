package zhagen.exchange.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Correction;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.OpenCoding;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A Chinese interview of some sixty pages, densely coded: codings overlap, lie within each other, and reach over several turns.
final class LongInterview {

    private static final String[] SAID = {
            "我们单位的系统是各建各的", "数据根本拿不出来", "领导不签字，谁也不敢动", "说到底还是一个责任的问题", "群众来办事要跑好几趟",
            "去年上面发了一个文件", "可是下面没有人，也没有钱", "我记得有一次，我在现场等了三个小时😀", "他们说：这个要按流程来",
            "平台建了，用的人不多👨‍👩‍👧", "标准不统一，口径对不上", "老百姓其实很好说话的", "这个事情我想了很久", "𠮷田先生也问过我同样的问题",
            "考核一来，大家就都动起来了", "信任是一点一点攒出来的", "牵头的部门叫不动别的部门", "有的时候就是靠私人关系", "慢慢地也就习惯了"
    };
    private static final String[] ASKED = {"能不能举个例子？", "后来呢？", "您觉得根子在哪里？", "那当时是怎么处理的？", "对此您怎么看？"};

    final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    final Id<Source> source = Id.random();
    final Map<TextHash, String> texts = new HashMap<>();
    Snapshot now;

    private final Random random;

    LongInterview(Random random, int characters, int codings) {
        this.random = random;
        var types = List.of(new RelationType(
                Id.random(), new Wording("促进", "promotes"), RelationType.Meaning.CAUSAL, Polarity.PLUS, 1,
                Origin.of(by)));
        now = Snapshot.empty().after(Studies.found(by, Wording.zh("长谈"), "王", "W", types));
        interview(characters);
        code(codings);
        note();
    }

    private void interview(int characters) {
        var origin = Origin.of(by);
        var asking = new Speaker(Id.random(), source, "访谈者", SpeakerRole.INTERVIEWER, null, origin);
        var telling = new Speaker(Id.random(), source, "A01", SpeakerRole.PARTICIPANT, null, origin);
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        while (text.length() < characters) {
            boolean asks = turns.size() % 2 == 0;
            int start = text.length();
            text.append(asks ? "访谈者：" : "A01：");
            int words = text.length();
            for (int i = asks ? 1 : 2 + random.nextInt(10); i > 0; i--) {
                text.append(asks ? ASKED[random.nextInt(ASKED.length)] : SAID[random.nextInt(SAID.length)]);
                text.append(asks ? "" : i == 1 ? "。" : "，");
            }
            int end = text.length();
            turns.add(new Turn(
                    Id.random(), source, turns.size() + 1, new Span(start, end), new Span(start, words),
                    new Span(words, end), (asks ? asking : telling).id(), null,
                    asks ? Utterance.QUESTION : Utterance.ANSWER, origin));
            text.append("\n");
        }
        var items = new ArrayList<Item>();
        var words = text.toString();
        items.add(new Source(
                source, Source.Type.INTERVIEW, "A01", "", null, "zh", TextHash.of(words), words.length(), 1,
                Values.NONE, Source.Provenance.HERE, origin));
        items.add(asking);
        items.add(telling);
        items.addAll(turns);
        make(Sources.add(now, by, items, Map.of(TextHash.of(words), words)));
    }

    private void code(int codings) {
        for (int i = 0; i < 20; i++) {
            make(Codebook.create(now, by, null, Level.CONCEPT, Wording.zh("概念" + i)));
        }
        var codes = now.all(Code.class).toList();
        for (int i = 0; i < codings; i++) {
            make(OpenCoding.code(now, by, place(2, i % 10 == 0 ? 300 : 40), codes.get(i % codes.size()).id()));
        }
    }

    private void note() {
        var codes = now.all(Code.class).toList();
        var type = now.all(RelationType.class).findFirst().orElseThrow().id();
        make(Relations.relate(now, by, Id.random(), type, codes.get(0).id(), codes.get(1).id()));
        var relation = now.all(Relation.class).findFirst().orElseThrow();
        for (int i = 0; i < 30; i++) {
            make(Relations.support(now, by, relation.id(), List.of(place(4, 30)), Evidence.Stance.SUPPORTING));
            make(Memos.write(
                    now, by, Id.random(), Memo.Type.CASE, "片段" + i, "", List.of(new Link.ToPlace(place(4, 30)))));
        }
    }

    /// A stretch of whole characters, somewhere.
    Place place(int shortest, int longest) {
        var clusters = Clusters.of(text());
        int from = random.nextInt(clusters.count() - longest);
        int to = from + shortest + random.nextInt(longest - shortest + 1);
        return Place.of(source, clusters.starts()[from], clusters.starts()[to]);
    }

    void make(Change change) {
        now = now.after(change);
        texts.putAll(change.texts());
    }

    String text() {
        return texts.get(now.get(source).text());
    }

    String words(Coding coding) {
        return coding.place().within(text().length()).of(text());
    }

    Correction corrected(String newText, List<Splice> splices) {
        return Correction.of(now, by, source, newText, splices);
    }
}
