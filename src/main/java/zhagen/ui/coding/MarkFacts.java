package zhagen.ui.coding;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.ui.reader.Explained;
import zhagen.ui.reader.Mark;

/// What is said of a coding beside its stripe: where its code stands in the tree, who coded it and when, what is known of the passage,
/// and the first line of the code's definition.
final class MarkFacts {

    private MarkFacts() {}

    static Explained of(Snapshot now, Coding coding, Mark mark, Messages messages) {
        var code = now.get(coding.code());
        var facts = new ArrayList<String>();
        var above = above(now, code, messages);
        if (!above.isEmpty()) {
            facts.add(above);
        }
        var locale = Locale.forLanguageTag(messages.language().name().toLowerCase(Locale.ROOT));
        var made = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
                .format(coding.origin().made().atZone(ZoneId.systemDefault()));
        facts.add(now.find(coding.origin().coder()).map(coder -> coder.name() + " · " + made).orElse(made));
        mark.signs().stream().sorted().forEach(
                sign -> facts.add(messages.say("reader.sign." + sign.name().toLowerCase(Locale.ROOT))));
        var definition = code.definition().in(messages.language());
        return new Explained(code.name().in(messages.language()), facts, definition.lines().findFirst().orElse(""));
    }

    private static String above(Snapshot now, Code code, Messages messages) {
        List<Code> path = Tree.path(now, code);
        return path.stream().limit(path.size() - 1L)
                .map(parent -> parent.name().in(messages.language()))
                .collect(Collectors.joining(" › "));
    }
}
