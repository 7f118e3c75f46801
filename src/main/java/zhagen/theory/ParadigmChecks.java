package zhagen.theory;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Paradigm;
import zhagen.model.Placing;
import zhagen.model.Snapshot;
import zhagen.theory.Finding.Kind;

/// The places of paradigms that nothing fills.
final class ParadigmChecks {

    private ParadigmChecks() {}

    static Stream<Finding> findings(Snapshot now) {
        return now.all(Paradigm.class).flatMap(paradigm -> {
            var empty = EnumSet.allOf(Placing.Part.class);
            now.pointingAt(paradigm.id(), Placing.class).forEach(placing -> empty.remove(placing.part()));
            var name = now.get(paradigm.phenomenon()).name();
            return empty.stream().map(part -> Finding.of(
                    Kind.EMPTY_PART,
                    Label.of("theory.empty." + part.name().toLowerCase(Locale.ROOT), name),
                    Label.of("theory.empty.detail"),
                    new Link.ToItem(paradigm.id())));
        });
    }
}
