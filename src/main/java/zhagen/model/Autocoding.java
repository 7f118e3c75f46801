package zhagen.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do with passages that were found for a code, and with the rules that find them.
public final class Autocoding {

    private Autocoding() {}

    /// Codes the passages that were chosen; those that this coder has coded so already stay as they are.
    ///
    /// @param rule what found them, and has now seen these texts; null where it is kept under no name
    public static Change code(
            Snapshot now, By by, Collection<Place> places, Id<Code> code, @Nullable Id<AutocodingRule> rule,
            Map<Id<Source>, TextHash> seen) {
        var edits = new Edits(now, by);
        var known = new HashSet<>(placesOf(now, by.coder(), code));
        int added = 0;
        for (var place : places) {
            if (known.add(place)) {
                edits.add(Coding.of(by, place, code));
                added++;
            }
        }
        if (rule != null) {
            now.find(rule).ifPresent(kept -> edits.alter(kept, it -> {
                var texts = new HashMap<>(it.seen());
                seen.forEach((source, text) -> now.find(source).ifPresent(_ -> texts.put(source, text)));
                return it.havingSeen(texts);
            }));
        }
        return edits.as("change.autocode", added, now.get(code).name());
    }

    /// Where a coder has used a code.
    public static Collection<Place> placesOf(Snapshot now, Id<Coder> coder, Id<Code> code) {
        return now.pointingAt(code, Coding.class).stream()
                .filter(coding -> coding.origin().coder().equals(coder))
                .map(Coding::place)
                .collect(Collectors.toSet());
    }

    /// Keeps a rule, the last in the list.
    ///
    /// @throws Refused where there is one of this name
    public static Change save(Snapshot now, By by, Id<AutocodingRule> id, String name, Finds finds, Id<Code> code) {
        refuseTaken(now, id, name);
        int last = now.all(AutocodingRule.class).mapToInt(AutocodingRule::rank).max().orElse(0);
        return new Edits(now, by)
                .add(new AutocodingRule(
                        id, name.strip(), finds, code, Map.of(), last + Siblings.GAP, Origin.of(by)))
                .as("change.autocode.save", name.strip());
    }

    /// @throws Refused where there is another one of this name
    public static Change describe(
            Snapshot now, By by, Id<AutocodingRule> id, String name, Finds finds, Id<Code> code) {
        refuseTaken(now, id, name);
        var rule = now.get(id);
        return new Edits(now, by)
                .alter(rule, it -> {
                    var described = it.described(name.strip(), finds, code);
                    return finds.equals(it.finds()) ? described : described.havingSeen(Map.of());
                })
                .as("change.autocode.describe", rule.name());
    }

    /// Removes the rule; what was coded by it stays.
    public static Change delete(Snapshot now, By by, Id<AutocodingRule> id) {
        var rule = now.get(id);
        return new Edits(now, by).removeWithAll(rule).as("change.autocode.delete", rule.name());
    }

    private static void refuseTaken(Snapshot now, Id<AutocodingRule> id, String name) {
        if (name.isBlank()) {
            throw Refused.because("autocode.nameless");
        }
        boolean taken = now.all(AutocodingRule.class)
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw Refused.because("autocode.taken", name.strip());
        }
    }
}
