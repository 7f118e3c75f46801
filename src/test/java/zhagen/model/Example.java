package zhagen.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A little study to try things on: one interview of three turns, spoken by an interviewer and by A01.
final class Example {

    static final String TEXT = "访谈者：系统怎么样？\nA01：各部门的系统是各建各的，数据拿不出来😀。\n访谈者：为什么？\n";

    final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    final Map<TextHash, String> texts = new HashMap<>();
    final Id<Source> source = Id.random();
    final Id<Participant> participant = Id.random();
    final Snapshot start;
    Snapshot now;

    Example() {
        var types = List.of(
                type("促进", "promotes", RelationType.Meaning.CAUSAL, Polarity.PLUS),
                type("调节", "moderates", RelationType.Meaning.MODERATION, Polarity.NONE));
        now = Snapshot.empty().after(Studies.found(by, Wording.zh("示例"), "王", "W", types));
        var origin = Origin.of(by);
        var items = new ArrayList<Item>();
        var hash = TextHash.of(TEXT);
        texts.put(hash, TEXT);
        items.add(new Source(
                source,
                Source.Type.INTERVIEW,
                "A01",
                "",
                null,
                "zh",
                hash,
                TEXT.length(),
                1,
                Values.NONE,
                Source.Provenance.HERE,
                origin));
        items.add(new Participant(participant, "A01", Wording.NONE, Values.NONE, origin));
        var interviewer = new Speaker(Id.random(), source, "访谈者", SpeakerRole.INTERVIEWER, null, origin);
        var speaker = new Speaker(Id.random(), source, "A01", SpeakerRole.PARTICIPANT, participant, origin);
        items.add(interviewer);
        items.add(speaker);
        int at = 0;
        int number = 1;
        for (var line : TEXT.split("\n")) {
            int words = at + line.indexOf('：') + 1;
            var whole = new Span(at, at + line.length());
            var who = line.startsWith("A01") ? speaker : interviewer;
            items.add(new Turn(
                    Id.random(),
                    source,
                    number++,
                    whole,
                    new Span(at, words),
                    new Span(words, whole.end()),
                    who.id(),
                    null,
                    who == speaker ? Utterance.ANSWER : Utterance.QUESTION,
                    origin));
            at += line.length() + 1;
        }
        make(Sources.add(now, by, items, Map.of(hash, TEXT)));
        start = now;
    }

    private RelationType type(String zh, String en, RelationType.Meaning meaning, Polarity polarity) {
        return new RelationType(Id.random(), new Wording(zh, en), meaning, polarity, 1, Origin.of(by));
    }

    Change make(Change change) {
        now = now.after(change);
        texts.putAll(change.texts());
        return change;
    }

    Place placeOf(String words) {
        var text = texts.get(now.get(source).text());
        int at = text.indexOf(words);
        return Place.of(source, at, at + words.length());
    }

    String wordsOf(Coding coding) {
        return coding.place().within(0).of(texts.get(now.get(source).text()));
    }

    Code code(String name) {
        return code(null, Level.CONCEPT, name);
    }

    Code code(Id<Code> parent, Level level, String name) {
        make(Codebook.create(now, by, parent, level, Wording.zh(name)));
        return named(name);
    }

    Code named(String name) {
        return now.all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    Coding coding(String words, Code code) {
        make(OpenCoding.code(now, by, placeOf(words), code.id()));
        return now.pointingAt(code.id(), Coding.class).stream()
                .filter(coding -> coding.place().equals(placeOf(words)))
                .findFirst()
                .orElseThrow();
    }

    Id<RelationType> type(RelationType.Meaning meaning) {
        return now.all(RelationType.class)
                .filter(type -> type.meaning() == meaning)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
