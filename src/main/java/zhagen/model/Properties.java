package zhagen.model;

import java.util.ArrayList;
import java.util.List;

/// What a user can do to the properties of codes and to where passages stand along them.
public final class Properties {

    private Properties() {}

    /// A new property of a code, behind its others.
    public static Change create(
            Snapshot now, By by, Id<Property> id, Id<Code> code, Wording name, Property.Scale scale,
            List<Wording> values) {
        var siblings = now.pointingAt(code, Property.class);
        var rank = siblings.stream().mapToInt(Property::rank).max().orElse(0) + Siblings.GAP;
        var property = new Property(id, code, name, scale, values, rank, Origin.of(by));
        return new Edits(now, by).add(property).as("change.property.add", name, now.get(code).name());
    }

    /// Alters the property. Passages stay where they stand between its ends; of ordered values, they stay at the value that they have
    /// as long as it is there, and go to the nearest otherwise.
    public static Change describe(
            Snapshot now, By by, Id<Property> id, Wording name, Property.Scale scale, List<Wording> values) {
        var property = now.get(id);
        var edits = new Edits(now, by).alter(property, it -> it.described(name, scale, values));
        if (scale == Property.Scale.ORDERED) {
            now.pointingAt(id, Location.class)
                    .forEach(location -> edits.alter(location, it -> it.at(kept(property, it.at(), values))));
        }
        return edits.as("change.property.describe", property.name(), now.get(property.code()).name());
    }

    private static double kept(Property before, double at, List<Wording> values) {
        boolean hadValue = before.scale() == Property.Scale.ORDERED && before.values().size() != values.size();
        int still = hadValue ? values.indexOf(before.values().get(before.valueAt(at))) : -1;
        return still < 0 ? nearest(at, values.size()) : (double) still / (values.size() - 1);
    }

    /// Values as somebody writes them in one language: what they are called in the other stays with them. Where there are as many as
    /// before, each is the one that stood in its place; otherwise one is known by its words.
    public static List<Wording> retold(List<Wording> values, Language language, List<String> written) {
        var retold = new ArrayList<Wording>();
        for (int i = 0; i < written.size(); i++) {
            var words = written.get(i);
            var known = written.size() == values.size()
                    ? values.get(i)
                    : values.stream().filter(value -> value.in(language).equals(words)).findFirst()
                            .orElse(Wording.NONE);
            boolean asShown = known.in(language).equals(words);
            retold.add(asShown ? known : known.with(language, words));
        }
        return retold;
    }

    /// The value of `count` ordered ones that is nearest to `at`, as a place between the ends, 0 to 1.
    public static double nearest(double at, int count) {
        return Math.rint(at * (count - 1)) / (count - 1);
    }

    public static Change move(Snapshot now, By by, Id<Property> id, int index) {
        var property = now.get(id);
        var edits = new Edits(now, by);
        Siblings.put(edits, property, now.pointingAt(property.code(), Property.class), index, Property::rank,
                Property::at);
        return edits.as("change.property.move", property.name());
    }

    public static Change delete(Snapshot now, By by, Id<Property> id) {
        var property = now.get(id);
        return new Edits(now, by).removeWithAll(property).as(
                "change.property.delete", property.name(), now.get(property.code()).name());
    }

    /// Says where the passage of a coding stands along a property, in the place of what this coder said before.
    ///
    /// @param at 0 to 1, from the first value to the last; where the property is ordered, the nearest value
    public static Change locate(Snapshot now, By by, Id<Property> id, Id<Coding> coding, double at) {
        var property = now.get(id);
        var place = property.scale() == Property.Scale.ORDERED ? nearest(at, property.values().size()) : at;
        var edits = new Edits(now, by);
        now.get(coding);
        now.pointingAt(coding, Location.class).stream()
                .filter(location -> location.property().equals(id))
                .filter(location -> location.origin().coder().equals(by.coder()))
                .findFirst()
                .ifPresentOrElse(
                        location -> edits.alter(location, it -> it.at(place)),
                        () -> edits.add(Location.of(by, id, coding, place)));
        return edits.as("change.property.locate", property.name());
    }

    /// The passage stands nowhere along the property any more, as far as this coder is concerned.
    public static Change dislocate(Snapshot now, By by, Id<Property> id, Id<Coding> coding) {
        var edits = new Edits(now, by);
        now.pointingAt(coding, Location.class).stream()
                .filter(location -> location.property().equals(id))
                .filter(location -> location.origin().coder().equals(by.coder()))
                .forEach(edits::removeWithAll);
        return edits.as("change.property.dislocate", now.get(id).name());
    }
}
