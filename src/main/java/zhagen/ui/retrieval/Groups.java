package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import zhagen.analysis.Passage;
import zhagen.messages.Messages;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Tree;

/// Puts passages under headings. A passage that belongs under several stands under each. It lives on one thread.
final class Groups {

    private static final int NO_HUE = -1;

    private final Snapshot now;
    private final Counting counting;
    private final Messages messages;

    /// @param order what comes first, comes first
    private record Key(String name, int hue, int order) {}

    Groups(Snapshot now, Messages messages) {
        this.now = now;
        this.counting = new Counting(now);
        this.messages = messages;
    }

    List<Line> lines(List<Passage> passages, Grouping grouping) {
        if (grouping instanceof Grouping.None) {
            return passages.stream().<Line>map(passage -> new Line.Row(passage, 0)).toList();
        }
        var orders = orders(grouping);
        var groups = new LinkedHashMap<Key, List<Passage>>();
        for (var passage : passages) {
            keys(passage, grouping, orders).forEach(
                    key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(passage));
        }
        var lines = new ArrayList<Line>(passages.size() + groups.size());
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Key::order).thenComparing(Key::name)))
                .forEach(group -> add(group.getKey(), group.getValue(), lines));
        return lines;
    }

    private void add(Key key, List<Passage> members, List<Line> lines) {
        int number = lines.size();
        lines.add(new Line.Heading(
                key.name(), key.hue(), counting.ofDistinct(members.stream().map(Passage::place).toList())));
        members.forEach(passage -> lines.add(new Line.Row(passage, number)));
    }

    /// The order of the codes in their tree; of sources passages have it already.
    private Map<Id<?>, Integer> orders(Grouping grouping) {
        var orders = new LinkedHashMap<Id<?>, Integer>();
        if (grouping instanceof Grouping.ByCode) {
            Tree.all(now).forEach(code -> orders.put(code.id(), orders.size()));
        }
        return orders;
    }

    private Collection<Key> keys(Passage passage, Grouping grouping, Map<Id<?>, Integer> orders) {
        var keys = new LinkedHashSet<Key>();
        switch (grouping) {
            case Grouping.None() -> {}
            case Grouping.ByCode() -> passage.codings().stream()
                    .map(Coding::code)
                    .map(now::get)
                    .forEach(code -> keys.add(new Key(
                            code.name().in(messages.language()), Tree.hue(now, code), orders.get(code.id()))));
            case Grouping.BySource() -> {
                var source = now.get(passage.place().source());
                keys.add(new Key(source.name(), NO_HUE, source.rank()));
            }
            case Grouping.ByParticipant() -> counting.people(passage.place())
                    .forEach(person -> keys.add(new Key(now.get(person).codeName(), NO_HUE, 0)));
            case Grouping.ByAttribute(var attribute) -> values(passage, attribute)
                    .forEach(value -> keys.add(new Key(value, NO_HUE, rank(attribute, value))));
        }
        return keys.isEmpty()
                ? List.of(new Key(messages.say("retrieval.group.other"), NO_HUE, Integer.MAX_VALUE))
                : keys;
    }

    private List<String> values(Passage passage, Id<Attribute> attribute) {
        var values = now.get(attribute).scope() == Attribute.Scope.SOURCE
                ? List.of(now.get(passage.place().source()).values().of(attribute))
                : counting.people(passage.place()).stream()
                        .map(person -> now.get(person).values().of(attribute))
                        .toList();
        return values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    /// As the attribute lists its values.
    private int rank(Id<Attribute> attribute, String value) {
        int index = now.get(attribute).allowed().indexOf(value);
        return index < 0 ? Integer.MAX_VALUE - 1 : index;
    }
}
