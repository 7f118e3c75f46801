package zhagen.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zhagen.exchange.SampleFile.EvidenceEntry;
import zhagen.exchange.transcript.Transcript;
import zhagen.model.By;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Round;
import zhagen.model.Source;

/// What the keys, quotes and dates of the sample study's file stand for in one making of the sample study.
final class SampleKeys {

    private static final LocalDate BEGUN = LocalDate.of(2025, 3, 3);
    private static final int MORNING = 9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Id<Source>> sources = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Instant last = BEGUN.atTime(MORNING, 0).toInstant(CHINA);

    SampleKeys(SampleFile file, Map<String, Transcript> transcripts) {
        for (var source : file.sources()) {
            Id<Source> id = of(Source.class, source.file());
            var text = transcripts.get(source.file()).text();
            for (var name : new String[] {source.file(), source.name()}) {
                sources.put(name, id);
                texts.put(name, text);
            }
        }
    }

    <T extends Item> Id<T> of(Class<T> type, String key) {
        return new Id<>(ids.computeIfAbsent(type.getSimpleName() + ' ' + key, _ -> UUID.randomUUID()));
    }

    /// Lets the key stand for what the project had before.
    void name(Id<Round> round, String key) {
        ids.put(Round.class.getSimpleName() + ' ' + key, round.value());
    }

    Id<Source> source(String name) {
        var id = sources.get(name);
        if (id == null) {
            throw new IllegalArgumentException("study.json speaks of an unknown source: " + name);
        }
        return id;
    }

    /// Where the words stand; the `occurrence`-th of them, from 1.
    Place quoted(String source, String quote, int occurrence) {
        var text = texts.getOrDefault(source, "");
        int at = -1;
        for (int i = 0; i < Math.max(1, occurrence); i++) {
            at = text.indexOf(quote, at + 1);
            if (at < 0 || quote.isEmpty()) {
                throw new IllegalArgumentException(
                        "study.json quotes what %s does not say: %s".formatted(source, quote));
            }
        }
        return Place.of(source(source), at, at + quote.length());
    }

    Evidence evidence(EvidenceEntry entry, Id<? extends Item> claim, By by) {
        return new Evidence(
                Id.random(),
                claim,
                quoted(entry.source(), entry.quote(), entry.occurrence()),
                Evidence.Stance.valueOf(entry.stance().toUpperCase(Locale.ROOT)),
                entry.note(),
                entry.answer(),
                entry.representative() ? Set.of(Evidence.Mark.REPRESENTATIVE) : Set.of(),
                origin(by));
    }

    /// The same hand on that day.
    By by(By by, String date) {
        return new By(by.coder(), by.round(), origin(by, date).made());
    }

    Origin origin(By by) {
        return origin(by, "");
    }

    /// By the same hand on that day, a minute after what was made last on it; where no day is said, soon after the last.
    Origin origin(By by, String date) {
        var said = SampleFile.date(date, last.atOffset(CHINA).toLocalDate())
                .atTime(MORNING, 0)
                .toInstant(CHINA);
        boolean sameDay = last.atOffset(CHINA).toLocalDate().equals(said.atOffset(CHINA).toLocalDate());
        last = sameDay && !last.isBefore(said) ? last.plusSeconds(60) : said;
        return Origin.of(new By(by.coder(), by.round(), last));
    }
}
