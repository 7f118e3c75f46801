package zhagen.ui.comparison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Snapshot;

/// In which order passages stand side by side, and under which headings.
sealed interface Order {

    /// As the texts stand.
    record ByText() implements Order {}

    /// As they were coded, under the days.
    record ByDate() implements Order {}

    record ByParticipant() implements Order {}

    /// By what the participants are.
    record ByAttribute(Id<Attribute> attribute) implements Order {}

    /// A heading, or a coding.
    record Line(String heading, @Nullable Coding coding) {}

    static List<Order> all(Snapshot now) {
        return Stream.concat(
                Stream.<Order>of(new ByText(), new ByParticipant(), new ByDate()),
                now.all(Attribute.class)
                        .filter(attribute -> attribute.scope() == Attribute.Scope.PARTICIPANT)
                        .map(attribute -> (Order) new ByAttribute(attribute.id())))
                .toList();
    }

    default String said(Snapshot now, Messages messages) {
        return switch (this) {
            case ByText _ -> messages.say("comparison.byText");
            case ByDate _ -> messages.say("comparison.byDate");
            case ByParticipant _ -> messages.say("comparison.byParticipant");
            case ByAttribute(var attribute) -> messages.say(
                    "comparison.byAttribute",
                    now.find(attribute).map(found -> found.name().in(messages.language())).orElse(""));
        };
    }

    /// The codings under their headings.
    default List<Line> lines(Snapshot now, List<Coding> codings, Messages messages) {
        var counting = new Counting(now);
        var sorted = codings.stream().sorted(this instanceof ByDate
                ? Comparator.comparing((Coding coding) -> coding.origin().made())
                : Comparator.comparing((Coding coding) -> now.get(coding.place().source()).rank())
                        .thenComparing(Coding::place));
        var groups = sorted.collect(Collectors.groupingBy(
                coding -> heading(now, counting, coding, messages), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        var entries = new ArrayList<>(groups.entrySet());
        if (this instanceof ByParticipant || this instanceof ByAttribute) {
            entries.sort(Map.Entry.comparingByKey());
        }
        for (var group : entries) {
            lines.add(new Line(group.getKey(), null));
            group.getValue().forEach(coding -> lines.add(new Line("", coding)));
        }
        return lines;
    }

    private String heading(Snapshot now, Counting counting, Coding coding, Messages messages) {
        return switch (this) {
            case ByText _ -> now.get(coding.place().source()).name();
            case ByDate _ -> LocalDate.ofInstant(coding.origin().made(), ZoneId.systemDefault()).toString();
            case ByParticipant _ -> people(now, counting, coding, Participant::codeName, messages);
            case ByAttribute(var attribute) -> people(
                    now, counting, coding, person -> person.values().of(attribute), messages);
        };
    }

    private static String people(
            Snapshot now, Counting counting, Coding coding, Function<Participant, String> said,
            Messages messages) {
        var names = counting.people(coding.place()).stream()
                .map(now::get)
                .map(said)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? messages.say("comparison.nobody") : names;
    }
}
