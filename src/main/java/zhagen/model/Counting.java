package zhagen.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The one query behind every count in screens, tables and models. A *passage* is a distinct place; a parent counts the union of
/// its members' passages, not their sum; *people* are the participants who speak the overlapped turns, or else those of the
/// source. It keeps what it looked up of one snapshot, and lives on one thread.
public final class Counting {

    private final Snapshot now;
    private final boolean interviewersCount;
    private final Map<Id<Source>, Set<Id<Participant>>> ofSources = new HashMap<>();
    private final Map<Id<Speaker>, Set<Id<Participant>>> ofSpeakers = new HashMap<>();

    public Counting(Snapshot now) {
        this.now = now;
        this.interviewersCount = now.count(Study.class) == 0 || now.study().conventions().interviewersCount();
    }

    /// Whether what stands at the place counts: what only interviewers say there may not, by the study's conventions.
    public boolean counts(Place place) {
        if (interviewersCount || place.span() == null) {
            return true;
        }
        var turns = turnsAt(now, place.source(), place.span());
        for (var turn : turns) {
            if (turn.speaker() == null || now.get(turn.speaker()).role() != SpeakerRole.INTERVIEWER) {
                return true;
            }
        }
        return turns.isEmpty();
    }

    /// How many distinct places, coded with the code or one below it, do not count.
    public int leftOut(Code code) {
        return interviewersCount ? 0 : places(code).size() - passages(code).size();
    }

    /// The distinct places coded with the code or one below it that count.
    public Set<Place> passages(Code code) {
        var places = places(code);
        if (!interviewersCount) {
            places.removeIf(place -> !counts(place));
        }
        return places;
    }

    private Set<Place> places(Code code) {
        var places = new HashSet<Place>();
        for (var member : Tree.below(now, code)) {
            now.pointingAt(member.id(), Coding.class).forEach(coding -> places.add(coding.place()));
        }
        return places;
    }

    public Strength of(Code code) {
        return of(passages(code));
    }

    public Strength of(Collection<Place> places) {
        return ofDistinct(Set.copyOf(places));
    }

    /// As [#of(Collection)], of places none of which is there twice.
    public Strength ofDistinct(Collection<Place> distinct) {
        var sources = new HashSet<Id<Source>>();
        var speaking = new HashSet<Id<Participant>>();
        int passages = 0;
        for (var place : distinct) {
            if (counts(place)) {
                passages++;
                sources.add(place.source());
                speaking.addAll(people(place));
            }
        }
        return new Strength(passages, sources.size(), speaking.size());
    }

    /// The union of what the codes of a set are used for.
    public Strength of(CodeSet set) {
        var places = new HashSet<Place>();
        set.codes().forEach(id -> now.find(id).ifPresent(code -> places.addAll(passages(code))));
        return of(places);
    }

    /// The strength of every code, its members included.
    public Map<Id<Code>, Strength> ofAll() {
        return new Tally(now, this).ofAll();
    }

    /// What speaks for a relation, or against it.
    public Strength of(Relation relation, Evidence.Stance stance) {
        return of(now.pointingAt(relation.id(), Evidence.class).stream()
                .filter(evidence -> evidence.stance() == stance)
                .map(Evidence::place)
                .collect(Collectors.toSet()));
    }

    /// How many passages of the code each source has, the most first, those with as many in the order of the sources.
    public Map<Id<Source>, Integer> bySource(Code code) {
        var counts = new HashMap<Id<Source>, Integer>();
        passages(code).forEach(place -> counts.merge(place.source(), 1, Integer::sum));
        return mostFirst(counts, Comparator.comparing(source -> now.get(source).rank()));
    }

    /// How many passages of the code each participant says, the most first, those with as many by their code names.
    public Map<Id<Participant>, Integer> byParticipant(Code code) {
        var counts = new HashMap<Id<Participant>, Integer>();
        passages(code).forEach(place -> people(place).forEach(person -> counts.merge(person, 1, Integer::sum)));
        return mostFirst(counts, Comparator.comparing(person -> now.get(person).codeName()));
    }

    private static <K> Map<K, Integer> mostFirst(Map<K, Integer> counts, Comparator<K> among) {
        var sorted = new LinkedHashMap<K, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(among)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// Who says what stands at the place.
    public Set<Id<Participant>> people(Place place) {
        if (place.span() == null) {
            return participants(place.source());
        }
        Set<Id<Participant>> speaking = Set.of();
        for (var turn : turnsAt(now, place.source(), place.span())) {
            if (turn.speaker() != null) {
                speaking = union(speaking, being(turn.speaker()));
            }
        }
        return speaking.isEmpty() ? participants(place.source()) : speaking;
    }

    private static Set<Id<Participant>> union(Set<Id<Participant>> some, Set<Id<Participant>> others) {
        if (some.containsAll(others)) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private Set<Id<Participant>> being(Id<Speaker> id) {
        return ofSpeakers.computeIfAbsent(id, speaker -> {
            var participant = now.get(speaker).participant();
            return participant == null ? Set.of() : Set.of(participant);
        });
    }

    /// The participants of a source, by what its speakers are.
    public Set<Id<Participant>> participants(Id<Source> source) {
        return ofSources.computeIfAbsent(source, id -> {
            var all = new HashSet<Id<Participant>>();
            for (var speaker : now.pointingAt(id, Speaker.class)) {
                if (speaker.participant() != null && speaker.role() != SpeakerRole.INTERVIEWER) {
                    all.add(speaker.participant());
                }
            }
            return Set.copyOf(all);
        });
    }

    /// The turns that a place overlaps; none where it is the whole source.
    public static List<Turn> turnsAt(Snapshot now, Place place) {
        return place.span() == null ? List.of() : turnsAt(now, place.source(), place.span());
    }

    /// The turns that a span overlaps, or, where it is empty, the one that it stands in.
    public static List<Turn> turnsAt(Snapshot now, Id<Source> source, Span span) {
        var turns = now.pointingAt(source, Turn.class);
        int first = firstEndingAfter(turns, span.start());
        int end = first;
        while (end < turns.size()
                && (turns.get(end).whole().start() < span.end()
                        || span.isEmpty() && turns.get(end).whole().contains(span.start()))) {
            end++;
        }
        return turns.subList(first, end);
    }

    private static int firstEndingAfter(List<Turn> turns, int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (turns.get(middle).whole().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
