package zhagen.exchange.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Texts;
import zhagen.model.WordFinder;

/// Finds in all sources what may tell who or where: people, places, organisations, telephone and card numbers, addresses. It is done by
/// patterns and lists on this machine; a person has to look through what it finds, and for what it does not.
public final class NameFinder {

    private static final double LEAST = 0.3;
    private static final double OFTEN = 0.15;
    private static final int REPEATED = 3;
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?: \\p{Lu}[\\p{Ll}'’.]+){1,3}");
    private static final Pattern REPLACED = Pattern.compile("「[^」]*\\d+」.*|\\[[^\\]]*\\d+].*");

    private final Lexicon lexicon = Lexicon.bundled();
    private final ChineseNames chineseNames = new ChineseNames(lexicon);
    private final ChinesePlaces chinesePlaces = new ChinesePlaces(lexicon);
    private final EnglishNames englishNames = new EnglishNames(lexicon);

    /// The likeliest first, the most frequent first among these.
    public List<Candidate> find(Snapshot now, Texts texts, Progress progress) {
        var hits = new HashMap<String, Hit>();
        var sources = now.all(Source.class).toList();
        now.all(Speaker.class).forEach(speaker -> speaker(speaker.name(), hits));
        for (int i = 0; i < sources.size(); i++) {
            find(texts.read(sources.get(i)), hits);
            progress.report(i + 1, 2L * sources.size());
        }
        var places = new HashMap<String, List<Place>>();
        var finder = new WordFinder(hits.keySet());
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            for (var match : finder.in(texts.read(source))) {
                places.computeIfAbsent(match.word(), _ -> new ArrayList<>()).add(new Place(source.id(), match.span()));
            }
            progress.report(sources.size() + i + 1L, 2L * sources.size());
        }
        return ranked(hits, places);
    }

    /// What may tell something in one text, by word.
    Map<String, Hit> find(String text) {
        var hits = new LinkedHashMap<String, Hit>();
        find(text, hits);
        return hits;
    }

    private void find(String text, Map<String, Hit> hits) {
        Numbers.find(text, hit -> note(hit, hits));
        if (text.codePoints().anyMatch(Segments::isHan)) {
            var segments = Segments.of(text);
            chineseNames.find(segments, hit -> note(hit, hits));
            chinesePlaces.find(segments, hit -> note(hit, hits));
        }
        englishNames.find(text, hit -> note(hit, hits));
    }

    private static void note(Hit hit, Map<String, Hit> hits) {
        if (!REPLACED.matcher(hit.word()).matches()) {
            hits.merge(hit.word(), hit, (one, other) -> one.confidence() >= other.confidence() ? one : other);
        }
    }

    /// What a transcript calls a speaker is a name where it looks like one, and not like a role.
    private void speaker(String name, Map<String, Hit> hits) {
        int surname = lexicon.compoundSurnames().stream().anyMatch(name::startsWith) ? 2 : 1;
        boolean chinese = name.length() - surname >= 1
                && name.length() - surname <= 2
                && name.codePoints().allMatch(Segments::isHan)
                && (surname == 2 || lexicon.isSurname(name.codePointAt(0)))
                && !lexicon.notNames().contains(name);
        var words = name.split(" ");
        boolean english = LATIN_NAME.matcher(name).matches()
                || words.length == 1 && lexicon.englishGiven().contains(name);
        if (chinese || english) {
            note(Hit.of(name, Tells.PERSON, 0.95), hits);
        }
    }

    private static List<Candidate> ranked(Map<String, Hit> hits, Map<String, List<Place>> places) {
        var candidates = new ArrayList<Candidate>();
        hits.forEach((word, hit) -> {
            var where = places.getOrDefault(word, List.of());
            double confidence = hit.confidence();
            if (!hit.sure()) {
                confidence += where.size() >= REPEATED ? OFTEN : where.size() > 1 ? 0 : -OFTEN / 3;
            }
            if (confidence >= LEAST && !where.isEmpty()) {
                candidates.add(new Candidate(word, hit.tells(), hit.keep(), Math.min(1, confidence), where));
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::confidence)
                .reversed()
                .thenComparing(Comparator.comparingInt((Candidate candidate) -> candidate.places().size()).reversed())
                .thenComparing(Candidate::word));
        return candidates;
    }
}
