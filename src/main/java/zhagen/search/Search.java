package zhagen.search;

import java.util.Set;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;
import zhagen.model.Study;

/// A question to the index. An empty set limits nothing.
///
/// @param query as the user typed it
/// @param limit how many hits to return at most; at least one
/// @param kinds what to look for
/// @param sources where to look; what is not in a source is then not found
/// @param people whose words to look in; only turns are then found
/// @param roles in which speakers' words to look; only turns are then found
/// @param without in which speakers' words not to look; everything else is found
public record Search(
        String query,
        int limit,
        Set<HitKind> kinds,
        Set<Id<Source>> sources,
        Set<Id<Participant>> people,
        Set<SpeakerRole> roles,
        Set<SpeakerRole> without) {

    public Search {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for %d hits".formatted(limit));
        }
        kinds = Set.copyOf(kinds);
        sources = Set.copyOf(sources);
        people = Set.copyOf(people);
        roles = Set.copyOf(roles);
        without = Set.copyOf(without);
    }

    /// Looks everywhere.
    public Search(String query, int limit) {
        this(query, limit, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public Search forKinds(Set<HitKind> newKinds) {
        return new Search(query, limit, newKinds, sources, people, roles, without);
    }

    public Search inSources(Set<Id<Source>> newSources) {
        return new Search(query, limit, kinds, newSources, people, roles, without);
    }

    public Search saidBy(Set<Id<Participant>> newPeople) {
        return new Search(query, limit, kinds, sources, newPeople, roles, without);
    }

    public Search saidAs(Set<SpeakerRole> newRoles) {
        return new Search(query, limit, kinds, sources, people, newRoles, without);
    }

    public Search notSaidAs(Set<SpeakerRole> unwanted) {
        return new Search(query, limit, kinds, sources, people, roles, unwanted);
    }

    /// Passes over what interviewers say where the study does not count it.
    public Search asCountedIn(Study study) {
        return study.conventions().interviewersCount() ? this : notSaidAs(Set.of(SpeakerRole.INTERVIEWER));
    }
}
