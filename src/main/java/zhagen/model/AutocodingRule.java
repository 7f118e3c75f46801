package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a code is looked for by, to be run again on what has come since.
///
/// @param seen the texts that it was run over
/// @param rank its place among the rules
public record AutocodingRule(
        Id<AutocodingRule> id, String name, Finds finds, Id<Code> code, Map<Id<Source>, TextHash> seen, int rank,
        Origin origin)
        implements Item {

    public AutocodingRule {
        seen = Map.copyOf(seen);
    }

    @Override
    public AutocodingRule with(Origin newOrigin) {
        return new AutocodingRule(id, name, finds, code, seen, rank, newOrigin);
    }

    public AutocodingRule described(String newName, Finds newFinds, Id<Code> newCode) {
        return new AutocodingRule(id, newName, newFinds, newCode, seen, rank, origin);
    }

    public AutocodingRule havingSeen(Map<Id<Source>, TextHash> texts) {
        return new AutocodingRule(id, name, finds, code, texts, rank, origin);
    }

    /// Whether it has not been run over the source as it is now.
    public boolean isNew(Source source) {
        return !source.text().equals(seen.get(source.id()));
    }

    @Override
    public List<Id<?>> references() {
        var references = new ArrayList<Id<?>>(seen.keySet());
        references.add(code);
        return references;
    }

    @Override
    public AutocodingRule redirected(Id<?> from, Id<?> to) {
        var texts = new HashMap<Id<Source>, TextHash>();
        seen.forEach((source, text) -> texts.put(Refs.moved(source, from, to), text));
        return described(name, finds, Refs.moved(code, from, to)).havingSeen(texts);
    }

    @Override
    public @Nullable AutocodingRule without(Id<?> gone) {
        if (gone.equals(code)) {
            return null;
        }
        var texts = new HashMap<>(seen);
        texts.keySet().removeIf(gone::equals);
        return havingSeen(texts);
    }
}
