package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What somebody or something is, by attribute; as the user wrote it.
public record Values(Map<Id<Attribute>, String> byAttribute) {

    public static final Values NONE = new Values(Map.of());

    public Values {
        byAttribute = Map.copyOf(byAttribute);
    }

    public String of(Id<Attribute> attribute) {
        return byAttribute.getOrDefault(attribute, "");
    }

    /// An empty value takes the attribute away.
    public Values with(Id<Attribute> attribute, String value) {
        var next = new TreeMap<>(byAttribute);
        if (value.isEmpty()) {
            next.remove(attribute);
        } else {
            next.put(attribute, value);
        }
        return new Values(next);
    }

    List<Id<?>> references() {
        return new ArrayList<>(byAttribute.keySet());
    }

    Values redirected(Id<?> from, Id<?> to) {
        return new Values(byAttribute.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().equals(from) ? new Id<Attribute>(to.value()) : entry.getKey(),
                        Map.Entry::getValue,
                        (kept, dropped) -> kept)));
    }

    Values without(Id<?> gone) {
        return byAttribute.keySet().stream().anyMatch(gone::equals) ? with(new Id<>(gone.value()), "") : this;
    }
}
