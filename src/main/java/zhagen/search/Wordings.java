package zhagen.search;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Code;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Wording;

/// The words by which an item is found and shown, in both languages, its name first.
final class Wordings {

    private static final String BETWEEN = " · ";

    private Wordings() {}

    static String of(Code code) {
        var parts = new ArrayList<String>();
        add(parts, code.name());
        parts.addAll(code.aliases());
        add(parts, code.definition());
        add(parts, code.include());
        add(parts, code.exclude());
        return joined(parts);
    }

    static String of(Memo memo) {
        return joined(List.of(memo.title(), Mentions.plain(memo.body())));
    }

    static String of(Source source) {
        return source.name();
    }

    static String of(Relation relation, Snapshot now) {
        var parts = new ArrayList<String>();
        add(parts, Relations.nameOf(now, relation.id()));
        add(parts, relation.statement());
        return joined(parts);
    }

    private static void add(List<String> parts, Wording wording) {
        for (var language : Language.values()) {
            parts.add(wording.exactly(language));
        }
    }

    private static String joined(List<String> parts) {
        return String.join(BETWEEN, parts.stream().filter(part -> !part.isBlank()).distinct().toList());
    }
}
