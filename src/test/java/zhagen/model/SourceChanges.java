package zhagen.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Changes of sources and those who speak in them.
final class SourceChanges extends Chance {

    SourceChanges(Chance same) {
        super(same);
    }

    List<Action> sources() {
        return List.of(
                this::imported,
                this::imported,
                () -> with(Source.class, this::corrected),
                () -> with(Source.class, this::corrected),
                () -> with(Source.class, source -> Sources.rename(now, by, source.id(), words(2))),
                () -> with(Source.class, source -> Sources.describe(
                        now, by, source.id(), of(Source.Type.values()), words(1), date(), of("zh", "en", ""))),
                () -> with(Source.class, source -> with(Attribute.class,
                        attribute -> alter(source,
                                source.with(source.values().with(attribute.id(), maybe(words(1)).orElse("")))))),
                () -> with(Source.class, source -> Sources.read(now, by, source.id(), of(Reading.State.values()))),
                () -> with(Reading.class, reading -> alter(reading, new Reading(
                        reading.id(), reading.source(), reading.coder(), reading.round(), reading.state(),
                        !reading.reserved(), reading.origin()))),
                () -> rarely() ? with(Source.class, source -> Sources.delete(now, by, source.id())) : null);
    }

    List<Action> people() {
        return List.of(
                () -> Sources.addParticipant(now, by, Id.random(), "A" + random.nextInt(1000)),
                () -> with(Participant.class,
                        it -> Sources.renameParticipant(now, by, it.id(), "B" + random.nextInt(1000))),
                () -> with(Participant.class,
                        it -> with(Attribute.class,
                                attribute -> Sources.describeParticipant(now, by, it.id(), attribute.id(),
                                        maybe(words(1)).orElse("")))),
                () -> with(Participant.class, it -> Sources.deleteParticipant(now, by, it.id())),
                () -> with(Speaker.class,
                        it -> Sources.speaker(now, by, it.id(), of(SpeakerRole.values()), maybeId(Participant.class))),
                () -> Sources.addAttribute(
                        now, by, Id.random(), wording(), of(Attribute.Scope.values()), of(Attribute.Type.values())),
                () -> with(Attribute.class, it -> Sources.describeAttribute(
                        now, by, it.id(), wording(), of(Attribute.Type.values()), List.of(words(1), words(2)))));
    }

    private Change imported() {
        var text = new StringBuilder();
        var origin = Origin.of(by);
        Id<Source> source = Id.random();
        var items = new ArrayList<Item>();
        var participant = new Participant(Id.random(), "P" + random.nextInt(100_000), wording(), Values.NONE, origin);
        var speakers = List.of(
                new Speaker(Id.random(), source, "访谈者", SpeakerRole.INTERVIEWER, null, origin),
                new Speaker(Id.random(), source, "受访者A01", SpeakerRole.PARTICIPANT, participant.id(), origin));
        items.add(participant);
        items.addAll(speakers);
        int turns = random.nextInt(6);
        for (int number = 1; number <= turns; number++) {
            var speaker = of(speakers.getFirst(), speakers.getLast(), null);
            int start = text.length();
            text.append(speaker == null ? "" : speaker.name() + "：");
            int labelled = text.length();
            text.append(words(random.nextInt(8)));
            items.add(new Turn(
                    Id.random(), source, number, new Span(start, text.length()), new Span(start, labelled),
                    new Span(labelled, text.length()), speaker == null ? null : speaker.id(),
                    maybe(Duration.ofMillis(random.nextInt(3_600_000))).orElse(null), of(Utterance.values()), origin));
            text.append('\n');
        }
        var content = text.toString();
        int pages = random.nextInt(4);
        for (int number = 1; number <= pages; number++) {
            int at = random.nextInt(content.length() + 1);
            items.add(new Page(Id.random(), source, number, of("ii", "7", "12"), new Span(at, at), origin));
        }
        items.addFirst(new Source(
                source, of(Source.Type.values()), words(1) + random.nextInt(1000), maybe(words(1)).orElse(""), date(),
                "zh",
                TextHash.of(content), content.length(), random.nextInt(5), Values.NONE,
                new Source.Provenance("访谈" + random.nextInt(99) + ".txt", "ab12", "text", "GB18030", "label"), origin));
        return Sources.add(now, by, items, Map.of(TextHash.of(content), content));
    }

    private @Nullable Change corrected(Source source) {
        var old = texts.read(source);
        var splices = new ArrayList<Rewrite.Splice>();
        var text = new StringBuilder();
        int from = 0;
        while (from <= old.length() && splices.size() < 4) {
            int at = from + random.nextInt(old.length() - from + 1);
            int removed = random.nextBoolean() ? 0 : random.nextInt(Math.min(12, old.length() - at + 1));
            var inserted = removed > 0 && random.nextBoolean() ? "" : words(1 + random.nextInt(2));
            text.append(old, from, at).append(inserted);
            splices.add(new Rewrite.Splice(at, removed, inserted.length()));
            int next = at + removed;
            if (next == old.length()) {
                from = next;
                break;
            }
            text.append(old.charAt(next));
            from = next + 1;
        }
        text.append(old, Math.min(from, old.length()), old.length());
        return text.toString().equals(old)
                ? null
                : Correction.of(now, by, source.id(), text.toString(), splices).change();
    }
}
