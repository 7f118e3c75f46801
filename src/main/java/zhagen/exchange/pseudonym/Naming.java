package zhagen.exchange.pseudonym;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Texts;

/// Proposes what is to stand in place of words: the code name where the word names a participant, or else what kind of thing it is
/// and a number, in the language of the text: 「人名3」, [Person 3].
public final class Naming {

    private static final Map<Tells, String> CHINESE = Map.of(
            Tells.PERSON, "人名", Tells.PLACE, "地名", Tells.ORGANISATION, "机构", Tells.PHONE, "电话", Tells.ID_CARD, "证件号",
            Tells.EMAIL, "邮箱", Tells.OTHER, "词");
    private static final Map<Tells, String> ENGLISH = Map.of(
            Tells.PERSON, "Person ", Tells.PLACE, "Place ", Tells.ORGANISATION, "Organisation ", Tells.PHONE, "Phone ",
            Tells.ID_CARD, "ID number ", Tells.EMAIL, "E-mail ", Tells.OTHER, "Word ");
    private static final Pattern NUMBERED = Pattern.compile("[「\\[](人名|地名|机构|电话|证件号|邮箱|词|Person |Place |Organisation |"
            + "Phone |ID number |E-mail |Word )(\\d{1,6})[」\\]]");

    private final Snapshot now;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, String> codeNames = new HashMap<>();

    /// @param texts are looked through for numbers that are taken
    public Naming(Snapshot now, Texts texts) {
        this.now = now;
        now.all(Source.class).forEach(source -> NUMBERED.matcher(texts.read(source)).results()
                .forEach(match -> last.merge(match.group(1), Integer.parseInt(match.group(2)), Math::max)));
        now.all(Speaker.class).forEach(speaker -> {
            if (speaker.participant() != null) {
                now.find(speaker.participant())
                        .map(Participant::codeName)
                        .filter(codeName -> !codeName.equals(speaker.name()))
                        .ifPresent(codeName -> codeNames.putIfAbsent(speaker.name(), codeName));
            }
        });
    }

    /// A replacement for each word, the same for the parts of one person's name: `Cindy` is who `Cindy Sui` is.
    public Map<String, String> propose(List<Candidate> candidates) {
        var proposed = new LinkedHashMap<String, String>();
        for (var candidate : candidates) {
            var whole = whole(candidate, candidates);
            if (whole == null) {
                proposed.put(candidate.word(), proposal(candidate));
            }
        }
        for (var candidate : candidates) {
            var whole = whole(candidate, candidates);
            if (whole != null) {
                proposed.put(candidate.word(), proposed.get(whole.word()));
            }
        }
        return proposed;
    }

    /// A replacement for a word of which nothing else is known.
    public String propose(String word, Tells tells) {
        boolean chinese = word.codePoints().anyMatch(Character::isLetter) && tells != Tells.EMAIL
                ? word.codePoints().anyMatch(Segments::isHan)
                : now.all(Source.class).map(Source::language).noneMatch("en"::equals);
        return numbered(tells, chinese);
    }

    private String proposal(Candidate candidate) {
        var codeName = codeNames.get(candidate.word());
        return codeName != null && candidate.tells() == Tells.PERSON
                ? codeName
                : candidate.keep().formatted(numbered(candidate.tells(), isChinese(candidate)));
    }

    /// The one longer name of a person of which this one is the first word.
    private static @Nullable Candidate whole(Candidate candidate, List<Candidate> candidates) {
        if (candidate.tells() != Tells.PERSON || candidate.word().contains(" ")) {
            return null;
        }
        var wholes = candidates.stream()
                .filter(other -> other.tells() == Tells.PERSON && other.word().startsWith(candidate.word() + " "))
                .toList();
        return wholes.size() == 1 ? wholes.getFirst() : null;
    }

    private String numbered(Tells tells, boolean chinese) {
        var name = (chinese ? CHINESE : ENGLISH).get(tells);
        int number = last.merge(name, 1, Integer::sum);
        return chinese ? "「%s%d」".formatted(name, number) : "[%s%d]".formatted(name, number);
    }

    private boolean isChinese(Candidate candidate) {
        var word = candidate.word();
        if (word.codePoints().anyMatch(Character::isLetter) && candidate.tells() != Tells.EMAIL) {
            return word.codePoints().anyMatch(Segments::isHan);
        }
        return candidate.places().stream()
                .map(place -> now.get(place.source()).language())
                .noneMatch("en"::equals);
    }
}
