package zhagen.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How places are cited, by the study's template: `{participant}-{turn}` gives `A01-12`. A part of which there is nothing to say goes
/// together with what stands before it. It keeps what it looked up of one snapshot, and lives on one thread.
public final class References {

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

    /// What a template can name.
    public enum Part {
        PARTICIPANT,
        SOURCE,
        SPEAKER,
        TURN,
        SENTENCE,
        PAGE;

        public String written() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    private final Snapshot now;
    private final Function<Source, @Nullable String> texts;
    private final Counting counting;
    private final String template;
    private final Map<Id<Participant>, Boolean> known = new HashMap<>();

    /// @param texts the text of a source, or null where it is not at hand; asked only for the number of a sentence
    public References(Snapshot now, Function<Source, @Nullable String> texts) {
        this(now, texts, now.study().conventions().reference());
    }

    /// By another template than the study's.
    public References(Snapshot now, Function<Source, @Nullable String> texts, String template) {
        this.now = now;
        this.texts = texts;
        this.template = template;
        this.counting = new Counting(now);
    }

    /// What is wrong with a template that names something nobody knows, or nothing.
    public static Optional<Label> problem(String template) {
        var named = PART.matcher(template).results().map(found -> found.group()).toList();
        var unknown = named.stream()
                .filter(part -> Stream.of(Part.values()).noneMatch(it -> it.written().equals(part)))
                .findFirst();
        return unknown.isPresent()
                ? Optional.of(Label.of("reference.unknown", unknown.get()))
                : named.isEmpty() ? Optional.of(Label.of("reference.nothing")) : Optional.empty();
    }

    /// Whether the study's references say a part.
    public static boolean say(Snapshot now, Part part) {
        return now.study().conventions().reference().contains(part.written());
    }

    public String of(Place place) {
        var said = new StringBuilder();
        var parts = PART.matcher(template);
        int from = 0;
        while (parts.find()) {
            var value = value(parts.group(), place);
            if (!value.isEmpty()) {
                said.append(template, from, parts.start()).append(value);
            }
            from = parts.end();
        }
        return said.append(template.substring(from)).toString().strip();
    }

    private String value(String written, Place place) {
        for (var part : Part.values()) {
            if (part.written().equals(written)) {
                return value(part, place);
            }
        }
        return "";
    }

    private String value(Part part, Place place) {
        var span = place.span();
        return switch (part) {
            case PARTICIPANT -> participant(place);
            case SOURCE -> source(place);
            case SPEAKER -> span == null ? "" : speakers(place, span);
            case TURN -> span == null ? "" : turns(place, span);
            case SENTENCE -> span == null ? "" : sentences(place, span);
            case PAGE -> span == null ? "" : pages(place, span);
        };
    }

    private String source(Place place) {
        return now.find(place.source()).map(source -> brief(source.name())).orElse("");
    }

    /// The code name of whoever speaks there, or is interviewed there, if that names the source too; else the source's name.
    private String participant(Place place) {
        var speaking = counting.people(place);
        var people = speaking.size() == 1 ? speaking : counting.participants(place.source());
        return people.size() == 1 && isKnownBy(people.iterator().next())
                ? now.get(people.iterator().next()).codeName()
                : source(place);
    }

    private boolean isKnownBy(Id<Participant> participant) {
        return known.computeIfAbsent(participant, id -> now.pointingAt(id, Speaker.class).stream()
                .filter(speaker -> speaker.role() != SpeakerRole.INTERVIEWER)
                .map(Speaker::source)
                .distinct()
                .count() == 1);
    }

    private String speakers(Place place, Span span) {
        return Counting.turnsAt(now, place.source(), span).stream()
                .map(Turn::speaker)
                .filter(speaker -> speaker != null)
                .map(speaker -> now.get(speaker).name())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    private String turns(Place place, Span span) {
        var turns = Counting.turnsAt(now, place.source(), span);
        return turns.isEmpty()
                ? ""
                : range(String.valueOf(turns.getFirst().number()), String.valueOf(turns.getLast().number()));
    }

    private String pages(Place place, Span span) {
        var pages = Page.under(now, place.source(), span);
        return pages.isEmpty() ? "" : range(pages.getFirst().label(), pages.getLast().label());
    }

    /// Counted from 1 within the turn, or within the text where there are no turns.
    private String sentences(Place place, Span span) {
        var source = now.find(place.source()).orElse(null);
        var text = source == null ? null : texts.apply(source);
        if (text == null || span.end() > text.length()) {
            return "";
        }
        var turns = Counting.turnsAt(now, place.source(), span);
        var words = turns.isEmpty() ? new Span(0, text.length()) : turns.getFirst().words();
        var sentences = Sentences.in(text, words);
        int first = number(sentences, span.start());
        int last = number(sentences, Math.min(span.end(), words.end()) - 1);
        return range(String.valueOf(first), String.valueOf(Math.max(first, last)));
    }

    private static int number(List<Span> sentences, int offset) {
        return Math.max(1, (int) sentences.stream().filter(sentence -> sentence.start() <= offset).count());
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }

    /// The code name that a source's name begins with, or the name itself.
    public static String brief(String name) {
        var first = name.split("[\\s_（(]", 2)[0];
        return first.isEmpty() || first.length() > 12 ? name : first;
    }
}
