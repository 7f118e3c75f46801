package zhagen.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;
import zhagen.model.Values;

/// Lets through what the filters of a query let through.
final class Sieve {

    private final Snapshot now;
    private final Counting counting;
    private final List<Filter> filters;
    private final ZoneId zone;
    private final boolean ofCodings;
    private @Nullable Set<Place> noted;

    Sieve(Snapshot now, Counting counting, List<Filter> filters, ZoneId zone) {
        this.now = now;
        this.counting = counting;
        this.filters = filters;
        this.zone = zone;
        this.ofCodings = filters.stream().anyMatch(Sieve::isOfCodings);
    }

    private static boolean isOfCodings(Filter filter) {
        return switch (filter) {
            case Filter.CodedBy _,Filter.InRounds _,Filter.Made _,Filter.Exemplars _,Filter.WithMemo _ -> true;
            case Filter.InSources _,Filter.InGroups _,Filter.SaidBy _,Filter.SpokenAs _,Filter.Valued _,Filter.Between _ ->
                    false;
        };
    }

    /// Whether anything that stands in the source may pass.
    boolean passes(Source source) {
        for (var filter : filters) {
            boolean passes = switch (filter) {
                case Filter.InSources(var sources) -> sources.contains(source.id());
                case Filter.InGroups(var groups) -> groups.contains(source.group());
                default -> true;
            };
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    boolean passes(Coding coding) {
        if (!ofCodings) {
            return true;
        }
        for (var filter : filters) {
            boolean passes = switch (filter) {
                case Filter.CodedBy(var coders) -> coders.contains(coding.origin().coder());
                case Filter.InRounds(var rounds) -> rounds.contains(coding.round());
                case Filter.Made(var from, var to) -> isWithin(coding, from, to);
                case Filter.Exemplars() -> coding.exemplar();
                case Filter.WithMemo() -> isNoted(coding);
                default -> true;
            };
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /// Of a source that passes.
    boolean passes(Place place) {
        for (var filter : filters) {
            boolean passes = switch (filter) {
                case Filter.SaidBy(var participants) ->
                        counting.people(place).stream().anyMatch(participants::contains);
                case Filter.SpokenAs(var roles) -> isSpoken(place, roles);
                case Filter.Valued(var attribute, var values) ->
                        attribute != null && valuesAt(place, attribute).contains(values);
                case Filter.Between(var attribute, var from, var to) ->
                        attribute != null && valuesAt(place, attribute).isBetween(from, to);
                default -> true;
            };
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(Coding coding, @Nullable LocalDate from, @Nullable LocalDate to) {
        var day = LocalDate.ofInstant(coding.origin().made(), zone);
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private boolean isNoted(Coding coding) {
        return notedPlaces().contains(coding.place()) || !now.pointingAt(coding.id(), Memo.class).isEmpty();
    }

    private Set<Place> notedPlaces() {
        if (noted == null) {
            var places = new HashSet<Place>();
            now.all(Memo.class).flatMap(memo -> memo.links().stream()).forEach(link -> {
                if (link instanceof Link.ToPlace(var place)) {
                    places.add(place);
                }
            });
            noted = places;
        }
        return noted;
    }

    private boolean isSpoken(Place place, List<SpeakerRole> roles) {
        return Counting.turnsAt(now, place).stream()
                .anyMatch(turn -> turn.speaker() != null && roles.contains(now.get(turn.speaker()).role()));
    }

    /// What an attribute says of a place, through the people or through the source.
    private record Said(Collection<String> texts) {

        boolean contains(List<String> values) {
            return texts.stream().anyMatch(values::contains);
        }

        boolean isBetween(@Nullable Double from, @Nullable Double to) {
            return texts.stream().anyMatch(text -> isBetween(text, from, to));
        }

        private static boolean isBetween(String text, @Nullable Double from, @Nullable Double to) {
            try {
                double number = Double.parseDouble(text.strip());
                return (from == null || number >= from) && (to == null || number <= to);
            } catch (NumberFormatException e) {
                return false; // no number lies nowhere
            }
        }
    }

    private Said valuesAt(Place place, Id<Attribute> attribute) {
        var values = now.get(attribute).scope() == Attribute.Scope.SOURCE
                ? List.of(now.get(place.source()).values())
                : counting.people(place).stream().map(person -> now.get(person).values()).toList();
        return new Said(values.stream().map((Values of) -> of.of(attribute)).filter(text -> !text.isEmpty()).toList());
    }
}
