package zhagen.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The one query behind every count in screens, tables and models. A *passage* is a distinct place; a parent counts the union of
/// its members' passages, not their sum; *people* are the participants who speak the overlapped turns, or else those of the
/// source. It keeps what it looked up of one snapshot, and lives on one thread.
public final class Counting {

    private final Snapshot now;
    private final Map<Place, Set<Id<Participant>>> people = new HashMap<>();
    private final Map<Id<Source>, Set<Id<Participant>>> ofSources = new HashMap<>();

    public Counting(Snapshot now) {
        this.now = now;
    }

    /// The distinct places coded with the code or one below it.
    public Set<Place> passages(Code code) {
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
        var distinct = Set.copyOf(places);
        var sources = new HashSet<Id<Source>>();
        var speaking = new HashSet<Id<Participant>>();
        for (var place : distinct) {
            sources.add(place.source());
            speaking.addAll(people(place));
        }
        return new Strength(distinct.size(), sources.size(), speaking.size());
    }

    /// The strength of every code, its members included.
    public Map<Id<Code>, Strength> ofAll() {
        var strengths = new HashMap<Id<Code>, Strength>();
        now.children(null).forEach(root -> gather(root, strengths));
        return strengths;
    }

    private Set<Place> gather(Code code, Map<Id<Code>, Strength> strengths) {
        var places = new HashSet<Place>();
        now.pointingAt(code.id(), Coding.class).forEach(coding -> places.add(coding.place()));
        now.children(code.id()).forEach(child -> places.addAll(gather(child, strengths)));
        strengths.put(code.id(), places.isEmpty() ? Strength.NONE : of(places));
        return places;
    }

    /// What speaks for a relation, and what speaks against it.
    public Strength of(Relation relation, Evidence.Stance stance) {
        return of(now.pointingAt(relation.id(), Evidence.class).stream()
                .filter(evidence -> evidence.stance() == stance)
                .map(Evidence::place)
                .collect(Collectors.toSet()));
    }

    /// Who says what stands at the place.
    public Set<Id<Participant>> people(Place place) {
        return people.computeIfAbsent(place, this::lookUp);
    }

    private Set<Id<Participant>> lookUp(Place place) {
        var speaking = place.span() == null ? Set.<Id<Participant>>of() : speaking(place.source(), place.span());
        return speaking.isEmpty() ? ofSource(place.source()) : speaking;
    }

    private Set<Id<Participant>> speaking(Id<Source> source, Span span) {
        var speaking = new HashSet<Id<Participant>>();
        for (var turn : turnsAt(now, source, span)) {
            if (turn.speaker() != null) {
                var participant = now.get(turn.speaker()).participant();
                if (participant != null) {
                    speaking.add(participant);
                }
            }
        }
        return speaking;
    }

    private Set<Id<Participant>> ofSource(Id<Source> source) {
        return ofSources.computeIfAbsent(source, id -> {
            var all = new HashSet<Id<Participant>>();
            for (var speaker : now.pointingAt(id, Speaker.class)) {
                if (speaker.participant() != null && speaker.role() != SpeakerRole.INTERVIEWER) {
                    all.add(speaker.participant());
                }
            }
            return all;
        });
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

    /// The participants of a source, by what its speakers are.
    public Set<Id<Participant>> participants(Id<Source> source) {
        return Collections.unmodifiableSet(ofSource(source));
    }
}
