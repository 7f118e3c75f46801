package zhagen.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.model.Finds;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Sentences;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Texts;
import zhagen.model.Turn;
import zhagen.model.Utterance;

/// Finds passages that may deserve a code, source by source in the order of the text. It codes nothing. One thread.
public final class Autocoder {

    private final Snapshot now;
    private final Texts texts;
    private final Function<Search, SearchResult> index;

    /// @param index answers searches; it has to be current
    public Autocoder(Snapshot now, Texts texts, Function<Search, SearchResult> index) {
        this.now = now;
        this.texts = texts;
        this.index = index;
    }

    /// @param sources where to look
    /// @return apart from each other or one within another, but no place twice
    /// @throws Refused where what is to be found cannot be understood
    public List<Place> find(Finds finds, Set<Id<Source>> sources, Progress progress) {
        if (finds.words().isBlank()) {
            throw Refused.because("autocode.nothing");
        }
        return switch (finds.by()) {
            case WORDS -> words(finds, sources, progress);
            case PATTERN -> pattern(finds, sources, progress);
            case SPEAKER -> speaker(finds.words().strip(), sources, progress);
            case QUESTION -> answers(finds, sources, progress);
            case TURNS -> turns(numbers(finds.words()), sources, progress);
        };
    }

    private List<Place> words(Finds finds, Set<Id<Source>> sources, Progress progress) {
        var found = new HashMap<Id<Source>, Collection<Span>>();
        for (var hit : hits(finds.words(), sources)) {
            var place = Objects.requireNonNull(hit.place());
            var spans = found.computeIfAbsent(place.source(), _ -> new ArrayList<>());
            var source = now.get(place.source());
            var within = place.within(source.length());
            if (finds.unit() == Finds.Unit.TURN) {
                spans.add(within);
            } else {
                var text = texts.read(source);
                hit.highlights().forEach(span -> spans.add(around(span, within, text, finds.unit())));
            }
        }
        return inOrder(found, sources, progress);
    }

    private List<Hit> hits(String query, Set<Id<Source>> sources) {
        var search = new Search(query, Integer.MAX_VALUE).forKinds(Set.of(HitKind.TURN)).inSources(sources);
        var result = index.apply(interviewersCount() ? search : search.notSaidAs(Set.of(SpeakerRole.INTERVIEWER)));
        return result.hits().stream().filter(hit -> hit.place() != null).toList();
    }

    private List<Place> pattern(Finds finds, Set<Id<Source>> sources, Progress progress) {
        var pattern = compiled(finds.words());
        var found = new HashMap<Id<Source>, Collection<Span>>();
        int done = 0;
        for (var source : in(sources)) {
            progress.report(done++, sources.size());
            var text = texts.read(source);
            var spans = new ArrayList<Span>();
            try {
                var matcher = pattern.matcher(new Patient(text, finds.words(), source.name()));
                for (var within : spoken(source)) {
                    matcher.region(within.start(), within.end());
                    matching(matcher).forEach(span -> spans.add(around(span, within, text, finds.unit())));
                }
            } catch (StackOverflowError e) { // the library goes down one step for each repetition of a group
                throw Refused.because("autocode.slow", finds.words(), source.name());
            }
            found.put(source.id(), spans);
        }
        return inOrder(found, sources, progress);
    }

    private static List<Span> matching(Matcher matcher) {
        var spans = new ArrayList<Span>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private static Pattern compiled(String pattern) {
        try {
            return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);
        } catch (PatternSyntaxException e) {
            throw Refused.because("autocode.pattern", pattern, e.getIndex() + 1);
        }
    }

    /// What is said in a source as far as it counts: the words of its turns, or all of it where it has none.
    private List<Span> spoken(Source source) {
        var turns = now.pointingAt(source.id(), Turn.class);
        return turns.isEmpty()
                ? List.of(new Span(0, source.length()))
                : turns.stream().filter(this::counts).map(Turn::words).toList();
    }

    private boolean counts(Turn turn) {
        return interviewersCount() || role(turn) != SpeakerRole.INTERVIEWER;
    }

    private boolean interviewersCount() {
        return now.study().conventions().interviewersCount();
    }

    private @Nullable SpeakerRole role(Turn turn) {
        return turn.speaker() == null ? null : now.get(turn.speaker()).role();
    }

    private static Span around(Span span, Span within, String text, Finds.Unit unit) {
        return switch (unit) {
            case FOUND -> span;
            case TURN -> within;
            case SENTENCE -> {
                var first = Sentences.at(text, within, span.start());
                var last = Sentences.at(text, within, Math.max(span.start(), span.end() - 1));
                yield new Span(Math.min(first.start(), span.start()), Math.max(last.end(), span.end()));
            }
            case PARAGRAPH -> {
                int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
                int end = text.indexOf('\n', span.end());
                yield new Span(
                        Math.min(span.start(), Math.max(within.start(), start)),
                        end < 0 ? within.end() : Math.min(within.end(), end));
            }
        };
    }

    private List<Place> speaker(String name, Set<Id<Source>> sources, Progress progress) {
        boolean somebody = false;
        var found = new HashMap<Id<Source>, Collection<Span>>();
        for (var source : in(sources)) {
            var speaking = now.pointingAt(source.id(), Speaker.class).stream()
                    .filter(speaker -> isCalled(speaker, name))
                    .map(Speaker::id)
                    .collect(Collectors.toSet());
            somebody |= !speaking.isEmpty();
            found.put(source.id(), now.pointingAt(source.id(), Turn.class).stream()
                    .filter(turn -> turn.speaker() != null && speaking.contains(turn.speaker()))
                    .map(Turn::words)
                    .toList());
        }
        if (!somebody) {
            throw Refused.because("autocode.nobody", name);
        }
        return inOrder(found, sources, progress);
    }

    private boolean isCalled(Speaker speaker, String name) {
        return speaker.name().equalsIgnoreCase(name)
                || speaker.participant() != null
                        && now.get(speaker.participant()).codeName().equalsIgnoreCase(name);
    }

    private List<Place> answers(Finds finds, Set<Id<Source>> sources, Progress progress) {
        var search = new Search(finds.words(), Integer.MAX_VALUE).forKinds(Set.of(HitKind.TURN)).inSources(sources);
        var asked = index.apply(search).hits().stream().map(Hit::item).collect(Collectors.toSet());
        var found = new HashMap<Id<Source>, Collection<Span>>();
        for (var source : in(sources)) {
            var spans = new ArrayList<Span>();
            boolean answering = false;
            for (var turn : now.pointingAt(source.id(), Turn.class)) {
                if (isQuestion(turn)) {
                    answering = asked.contains(turn.id());
                } else if (answering) {
                    spans.add(turn.words());
                }
            }
            found.put(source.id(), spans);
        }
        return inOrder(found, sources, progress);
    }

    private boolean isQuestion(Turn turn) {
        return role(turn) == SpeakerRole.INTERVIEWER || turn.utterance() == Utterance.QUESTION;
    }

    private List<Place> turns(Set<Integer> numbers, Set<Id<Source>> sources, Progress progress) {
        var found = new HashMap<Id<Source>, Collection<Span>>();
        for (var source : in(sources)) {
            found.put(source.id(), now.pointingAt(source.id(), Turn.class).stream()
                    .filter(turn -> numbers.contains(turn.number()) && counts(turn))
                    .map(Turn::words)
                    .toList());
        }
        return inOrder(found, sources, progress);
    }

    /// @throws Refused where these are no numbers
    static Set<Integer> numbers(String written) {
        var numbers = new TreeSet<Integer>();
        for (var part : written.strip().split("[,，、;；\\s]+")) {
            var ends = part.split("[-–—~～至]", -1);
            try {
                int first = Integer.parseInt(ends[0]);
                int last = Integer.parseInt(ends[ends.length - 1]);
                if (ends.length > 2 || last < first || last - first > 100_000) {
                    throw Refused.because("autocode.turns", written);
                }
                for (int number = first; number <= last; number++) {
                    numbers.add(number);
                }
            } catch (NumberFormatException e) {
                throw Refused.because("autocode.turns", written);
            }
        }
        return numbers;
    }

    private List<Source> in(Set<Id<Source>> sources) {
        return now.all(Source.class).filter(source -> sources.contains(source.id())).toList();
    }

    private List<Place> inOrder(
            Map<Id<Source>, Collection<Span>> found, Set<Id<Source>> sources, Progress progress) {
        var places = new LinkedHashSet<Place>();
        for (var source : in(sources)) {
            progress.report(places.size(), 0);
            found.getOrDefault(source.id(), new HashSet<>()).stream()
                    .filter(span -> !span.isEmpty())
                    .sorted()
                    .forEach(span -> places.add(new Place(source.id(), span)));
        }
        return List.copyOf(places);
    }
}
