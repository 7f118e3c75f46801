package zhagen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhagen.model.Attribute;
import zhagen.model.Coder;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Participant;
import zhagen.model.Refused;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;

/// The options that narrow what is retrieved.
final class Only {

    @Option(names = "--source", paramLabel = "NAME", description = "${bundle:cli.retrieve.source}")
    private List<String> sources = List.of();

    @Option(names = "--group", paramLabel = "NAME", description = "${bundle:cli.retrieve.group}")
    private List<String> groups = List.of();

    @Option(names = "--participant", paramLabel = "NAME", description = "${bundle:cli.retrieve.participant}")
    private List<String> participants = List.of();

    @Option(names = "--role", paramLabel = "ROLE",
            description = "${bundle:cli.retrieve.role}: ${COMPLETION-CANDIDATES}")
    private List<SpeakerRole> roles = List.of();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "${bundle:cli.retrieve.attribute}")
    private List<String> attributes = List.of();

    @Option(names = "--coder", paramLabel = "NAME", description = "${bundle:cli.retrieve.coder}")
    private List<String> coders = List.of();

    @Option(names = "--round", paramLabel = "NAME", description = "${bundle:cli.retrieve.round}")
    private List<String> rounds = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "${bundle:cli.retrieve.from}")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "${bundle:cli.retrieve.to}")
    private @Nullable LocalDate to;

    @Option(names = "--exemplars", description = "${bundle:cli.retrieve.exemplars}")
    private boolean exemplars;

    @Option(names = "--with-memo", description = "${bundle:cli.retrieve.withMemo}")
    private boolean withMemo;

    List<Filter> filters(Snapshot now) {
        var filters = new ArrayList<Filter>();
        add(filters, ids(now, Source.class, sources, source -> Stream.of(source.name())), Filter.InSources::new);
        add(filters, groups, Filter.InGroups::new);
        add(filters, ids(now, Participant.class, participants, it -> Stream.of(it.codeName())), Filter.SaidBy::new);
        add(filters, roles, Filter.SpokenAs::new);
        attributes.forEach(attribute -> filters.add(attribute(now, attribute)));
        add(filters, ids(now, Coder.class, coders, coder -> Stream.of(coder.name())), Filter.CodedBy::new);
        add(filters, ids(now, Round.class, rounds, it -> Stream.of(
                it.name().zh(), it.name().en(), String.valueOf(it.number()))), Filter.InRounds::new);
        if (from != null || to != null) {
            filters.add(new Filter.Made(from, to));
        }
        if (exemplars) {
            filters.add(new Filter.Exemplars());
        }
        if (withMemo) {
            filters.add(new Filter.WithMemo());
        }
        return filters;
    }

    private static <T> void add(List<Filter> filters, List<T> values, Function<List<T>, Filter> made) {
        if (!values.isEmpty()) {
            filters.add(made.apply(values));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Item> List<Id<T>> ids(
            Snapshot now, Class<T> type, List<String> names, Function<T, Stream<String>> called) {
        return names.stream()
                .map(name -> now.all(type)
                        .filter(item -> called.apply(item).anyMatch(name::equals))
                        .findFirst()
                        .map(item -> (Id<T>) item.id())
                        .orElseThrow(() -> Refused.because("cli.retrieve.nobody", name)))
                .toList();
    }

    /// `rank=处长`, or `years=5..10` where either end may be missing.
    private static Filter attribute(Snapshot now, String written) {
        var parts = written.split("=", 2);
        var attribute = now.all(Attribute.class)
                .filter(it -> it.name().says(parts[0]))
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.retrieve.nobody", parts[0]));
        var value = parts.length > 1 ? parts[1] : "";
        var range = value.toLowerCase(Locale.ROOT).split("\\.\\.", -1);
        return range.length == 2 && attribute.type() == Attribute.Type.NUMBER
                ? new Filter.Between(attribute.id(), number(range[0], written), number(range[1], written))
                : new Filter.Valued(attribute.id(), List.of(value));
    }

    private static @Nullable Double number(String text, String written) {
        try {
            return text.isBlank() ? null : Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw Refused.because("cli.retrieve.nobody", written);
        }
    }
}
