package zhagen.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Location;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// How the passages of a category, as [Counting] counts them, stand along one of its properties. Where several coders placed a
/// passage, their placings stay apart.
///
/// @param passages all of the category, placed or not, in the order of the sources
/// @param strength how much of them is placed
public record Dimension(Property property, List<Standing> passages, Strength strength) {

    /// How many columns show how passages spread between two poles.
    private static final int COLUMNS = 15;

    public Dimension {
        passages = List.copyOf(passages);
    }

    /// One passage.
    ///
    /// @param codings those of the category that stand there
    /// @param people who says it
    /// @param at where each coder placed it
    public record Standing(
            Place place, List<Coding> codings, Set<Id<Participant>> people, Map<Id<Coder>, Location> at) {

        /// Whether nobody placed it yet.
        public boolean isOpen() {
            return at.isEmpty();
        }

        /// Which of the codings a placing by this coder belongs to: the one that is placed, or else one of the coder's own.
        public Id<Coding> coding(Id<Coder> coder) {
            var placed = at.get(coder);
            return placed != null
                    ? placed.coding()
                    : codings.stream()
                            .filter(coding -> coding.origin().coder().equals(coder))
                            .findFirst()
                            .orElse(codings.getFirst())
                            .id();
        }
    }

    /// What one participant says, placed or not.
    ///
    /// @param participant null for passages that no participant says
    public record Profile(@Nullable Id<Participant> participant, List<Standing> passages) {}

    /// Every property of the code, in order.
    public static List<Dimension> of(Snapshot now, Code code) {
        var counting = new Counting(now);
        var passages = passages(now, counting, code);
        return now.pointingAt(code.id(), Property.class).stream()
                .map(property -> of(now, counting, property, passages))
                .toList();
    }

    private static Map<Place, List<Coding>> passages(Snapshot now, Counting counting, Code code) {
        var counted = counting.passages(code);
        var codings = new ArrayList<Coding>();
        Tree.below(now, code).forEach(below -> codings.addAll(now.pointingAt(below.id(), Coding.class)));
        codings.removeIf(coding -> !counted.contains(coding.place()));
        codings.sort(Comparator.comparing((Coding coding) -> now.get(coding.place().source()).rank())
                .thenComparing(Coding::place));
        var passages = new LinkedHashMap<Place, List<Coding>>();
        codings.forEach(coding -> passages.computeIfAbsent(coding.place(), _ -> new ArrayList<>()).add(coding));
        return passages;
    }

    private static Dimension of(
            Snapshot now, Counting counting, Property property, Map<Place, List<Coding>> passages) {
        var locations = new HashMap<Id<Coding>, List<Location>>();
        now.pointingAt(property.id(), Location.class).forEach(location -> locations
                .computeIfAbsent(location.coding(), _ -> new ArrayList<>()).add(location));
        var standings = new ArrayList<Standing>();
        var placed = new HashSet<Place>();
        passages.forEach((place, codings) -> {
            var at = new LinkedHashMap<Id<Coder>, Location>();
            codings.stream()
                    .flatMap(coding -> locations.getOrDefault(coding.id(), List.of()).stream())
                    .sorted(Comparator.comparing(location -> location.origin().modified()))
                    .forEach(location -> at.put(location.origin().coder(), location));
            if (!at.isEmpty()) {
                placed.add(place);
            }
            standings.add(new Standing(place, List.copyOf(codings), counting.people(place), at));
        });
        return new Dimension(property, standings, counting.ofDistinct(placed));
    }

    /// How many passages nobody placed yet.
    public int open() {
        return passages.size() - strength.passages();
    }

    /// Who placed passages along it.
    public List<Id<Coder>> coders() {
        return passages.stream().flatMap(standing -> standing.at().keySet().stream()).distinct().toList();
    }

    /// How many passages stand at each value, or at each of some stretches from the one pole to the other. One that coders placed
    /// apart stands in several.
    public List<Integer> columns() {
        var counts = new int[property.scale() == Property.Scale.ORDERED ? property.values().size() : COLUMNS];
        for (var standing : passages) {
            standing.at().values().stream()
                    .map(location -> (int) Math.rint(location.at() * (counts.length - 1)))
                    .distinct()
                    .forEach(column -> counts[column]++);
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /// What each participant says, by code name, and at last what no participant says. A passage that several say stands with each
    /// of them.
    public List<Profile> profiles(Snapshot now) {
        var profiles = new ArrayList<Profile>();
        passages.stream()
                .flatMap(standing -> standing.people().stream())
                .distinct()
                .sorted(Comparator.comparing(person -> now.get(person).codeName()))
                .forEach(person -> profiles.add(new Profile(person, passages.stream()
                        .filter(standing -> standing.people().contains(person))
                        .toList())));
        var others = passages.stream().filter(standing -> standing.people().isEmpty()).toList();
        if (!others.isEmpty()) {
            profiles.add(new Profile(null, others));
        }
        return profiles;
    }
}
