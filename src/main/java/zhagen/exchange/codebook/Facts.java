package zhagen.exchange.codebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Page;
import zhagen.model.Participant;
import zhagen.model.References;
import zhagen.model.Texts;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Tree;
import zhagen.model.Turn;
import zhagen.model.Wording;

/// What several sheets say, and say in the same words.
public final class Facts {

    private static final String BELOW = " › ";
    private static final String COMMA_ZH = "、";
    private static final String COMMA_EN = ", ";

    private final Snapshot now;
    private final Messages messages;
    private final ZoneId zone;
    private final Counting counting;
    private final Map<Id<Code>, String> numbers;
    private final Map<Id<Code>, String> paths = new HashMap<>();
    private final References references;

    public Facts(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.now = now;
        this.messages = messages;
        this.zone = zone;
        this.counting = new Counting(now);
        this.references = new References(now, texts::read);
        this.numbers = now.study().numbering().of(now);
    }

    public Snapshot now() {
        return now;
    }

    public Counting counting() {
        return counting;
    }

    public Language language() {
        return messages.language();
    }

    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    public boolean has(String key) {
        return messages.has(key);
    }

    public String in(Wording wording) {
        return wording.in(messages.language());
    }

    public String list(Collection<String> words) {
        return String.join(language() == Language.ZH ? COMMA_ZH : COMMA_EN, words);
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    String coder(Id<Coder> coder) {
        return now.get(coder).name();
    }

    String number(Code code) {
        return numbers.getOrDefault(code.id(), "");
    }

    public String numbered(Code code) {
        return number(code) + " " + in(code.name());
    }

    /// From the root of the tree down to the code.
    String path(Code code) {
        return paths.computeIfAbsent(
                code.id(),
                _ -> Tree.path(now, code).stream()
                        .map(above -> in(above.name()))
                        .collect(Collectors.joining(BELOW)));
    }

    /// The part of the path that is at one level.
    String pathAt(Code code, Level level) {
        return Tree.path(now, code).stream()
                .filter(above -> above.level() == level)
                .map(above -> in(above.name()))
                .collect(Collectors.joining(BELOW));
    }

    String participants(Collection<Id<Participant>> participants) {
        return list(participants.stream()
                .map(participant -> now.get(participant).codeName())
                .sorted()
                .toList());
    }

    /// Where a quote stands, as the study cites its passages: `A01-12`. Where the source came with pages and the study does not say
    /// them anyhow, it says the page too.
    public String reference(Place place) {
        var cited = references.of(place);
        var pages = place.span() == null || References.say(now, References.Part.PAGE)
                ? List.<Page>of()
                : Page.under(now, place.source(), place.span());
        return pages.isEmpty() ? cited : say("export.onPage", cited, range(pages));
    }

    private static String range(List<Page> pages) {
        var first = pages.getFirst().label();
        var last = pages.getLast().label();
        return first.equals(last) ? first : first + "–" + last;
    }

    /// The names of the codes that any words of a place have.
    List<String> codesAt(Place place) {
        var span = place.within(now.get(place.source()).length());
        return now.pointingAt(place.source(), Coding.class).stream()
                .filter(coding -> coding.place().equals(place)
                        || coding.place().span() != null && coding.place().span().overlaps(span))
                .map(Coding::code)
                .distinct()
                .map(code -> in(now.get(code).name()))
                .toList();
    }

    /// `12`, or `12–14` where the place reaches over several turns.
    String turnNumbers(Place place) {
        if (place.span() == null) {
            return "";
        }
        var turns = Counting.turnsAt(now, place.source(), place.span());
        if (turns.isEmpty()) {
            return "";
        }
        int first = turns.getFirst().number();
        int last = turns.getLast().number();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /// Who speaks there, under the names that the transcript gives.
    String speakers(Place place) {
        return place.span() == null
                ? ""
                : list(Counting.turnsAt(now, place.source(), place.span()).stream()
                        .map(Turn::speaker)
                        .filter(speaker -> speaker != null)
                        .map(speaker -> now.get(speaker).name())
                        .distinct()
                        .toList());
    }
}
