package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private final Example study = new Example();

    private Id<Memo> memo(String body) {
        Id<Memo> id = Id.random();
        study.make(Memos.write(study.now, study.by, id, Memo.Type.THEORETICAL, "题", body, List.of()));
        return id;
    }

    private String quoted(String words) {
        return Mentions.written("A01-2", new Link.ToPlace(study.placeOf(words)));
    }

    private List<Link> mentions(Id<Memo> memo) {
        return study.now.get(memo).mentions();
    }

    private String wordsOf(Link link) {
        var text = study.texts.get(study.now.get(study.source).text());
        return ((Link.ToPlace) link).place().within(text.length()).of(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatIsWrittenIsRead(long seed) {
        var random = new Random(seed);
        var names = List.of("信息孤岛", "a [b] c", "担责\n的人", "x](zhagen:gone)", "", "👍(1)");
        for (int i = 0; i < 50; i++) {
            var name = names.get(random.nextInt(names.size()));
            Link link = random.nextBoolean()
                    ? new Link.ToItem(new Id<>(new UUID(random.nextLong(), random.nextLong())))
                    : new Link.ToPlace(Place.of(Id.random(), i, i + random.nextInt(9)));
            var body = "见 " + Mentions.written(name, link) + "、" + Mentions.written(name, null) + "。";
            assertThat(Mentions.in(body)).extracting(Mentions.Mention::link).containsExactly(link, null);
            assertThat(Mentions.plain(body)).doesNotContain(link.target().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[信息孤岛](https://a.org)", "[a](zhagen:)", "[a](zhagen:12)", "[[a]]", "](zhagen:gone)"})
    void whatIsNoLinkOfOursIsLeftAlone(String body) {
        assertThat(Mentions.in(body)).isEmpty();
        assertThat(Mentions.plain(body)).isEqualTo(body);
    }

    @Test
    void whatIsMentionedPointsBack() {
        var code = study.code("壁垒").id();
        var memo = memo("见" + Mentions.written("壁垒", new Link.ToItem(code)) + "与" + quoted("数据"));
        assertThat(study.now.pointingAt(code, Memo.class)).extracting(Memo::id).containsExactly(memo);
        assertThat(study.now.pointingAt(study.source, Memo.class)).extracting(Memo::id).containsExactly(memo);
    }

    @Test
    void aMentionSurvivesARenameAndAMergeAndSaysSoWhenItsCodeIsDeleted() {
        var from = study.code("壁垒").id();
        var into = study.code("孤岛").id();
        var memo = memo("见" + Mentions.written("壁垒", new Link.ToItem(from)));
        study.make(Codebook.merge(study.now, study.by, from, into));
        assertThat(mentions(memo)).containsExactly(new Link.ToItem(into));

        var before = study.now;
        var deletion = Codebook.delete(study.now, study.by, into);
        study.make(deletion);
        assertThat(mentions(memo)).isEmpty();
        assertThat(study.now.get(memo).body()).isEqualTo("见[壁垒](zhagen:gone)");
        assertThat(study.now.after(deletion.inverse())).isEqualTo(before);
    }

    @Test
    void aQuoteFollowsItsWordsAndSaysSoWhenNoneIsLeft() {
        var memo = memo(quoted("数据拿不出来") + "\n\n" + quoted("系统是"));
        var before = study.now;
        var text = study.texts.get(study.now.get(study.source).text());
        int at = text.indexOf("系统是");
        var newText = text.substring(0, at) + text.substring(at + 3).replace("拿不出来", "拿不出去");
        int changed = text.indexOf("来😀");
        var correction = Correction.of(
                before, study.by, study.source, newText,
                List.of(new Rewrite.Splice(at, 3, 0), new Rewrite.Splice(changed, 1, 1)));
        study.make(correction.change());

        assertThat(mentions(memo)).hasSize(1);
        assertThat(wordsOf(mentions(memo).getFirst())).isEqualTo("数据拿不出去");
        assertThat(study.now.get(memo).body()).endsWith("[A01-2](zhagen:gone)");
        assertThat(correction.touched()).extracting(Correction.Touched::item).contains(before.get(memo));
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
    }

    @Test
    void aLinkThatLeadsNowhereIsWrittenAsGone() {
        var nowhere = Mentions.written("谁", new Link.ToItem(Id.random()));
        var outside = Mentions.written("哪", new Link.ToPlace(Place.of(study.source, 5, 99_999)));
        assertThat(mentions(memo(nowhere + outside))).isEmpty();
    }

    @Test
    void otherWordsLeaveTheAddressesAlone() {
        var link = new Link.ToItem(new Id<>(UUID.fromString("aaaaaaaa-0000-4000-8000-000000000a01")));
        var body = "a01 说 " + Mentions.written("a01 的码", link) + " a01";
        assertThat(Mentions.reworded(body, words -> words.replace("a01", "某")))
                .isEqualTo("某 说 " + Mentions.written("某 的码", link) + " 某");
    }

    @Test
    void aMemoMovesWithThoseBelowItAndNumbersFollow() {
        var one = memo("一");
        var two = memo("二");
        var three = memo("三");
        var four = memo("四");
        study.make(Memos.indent(study.now, study.by, two, 1));
        study.make(Memos.indent(study.now, study.by, three, 1));
        study.make(Memos.indent(study.now, study.by, three, 1));
        study.make(Memos.indent(study.now, study.by, three, 1));
        assertThat(numbers()).isEqualTo(Map.of("一", "1", "二", "1.1", "三", "1.1.1", "四", "2"));

        study.make(Memos.move(study.now, study.by, two, null));
        assertThat(numbers()).isEqualTo(Map.of("一", "1", "四", "2", "二", "2.1", "三", "2.1.1"));
        study.make(Memos.move(study.now, study.by, four, one));
        assertThat(numbers()).isEqualTo(Map.of("四", "1", "二", "1.1", "三", "1.1.1", "一", "2"));
        study.make(Memos.delete(study.now, study.by, two));
        assertThat(numbers()).isEqualTo(Map.of("四", "1", "三", "1.1", "一", "2"));
        assertThat(Memos.move(study.now, study.by, four, three).edits()).isEmpty();
        assertThat(Memos.indent(study.now, study.by, four, 1).edits()).isEmpty();
    }

    private Map<String, String> numbers() {
        return Memos.outlined(study.now).stream().collect(Collectors.toMap(
                it -> it.memo().body(), Memos.Outlined::number));
    }
}
