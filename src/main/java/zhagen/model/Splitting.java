package zhagen.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Dealing out the codings of a code to parts of it, one by one. Each step is a change of its own with the same name, so that the
/// steps of one visit join to one.
public final class Splitting {

    private Splitting() {}

    /// A new part: a code of the same level, behind `whole` and the parts made before it.
    ///
    /// @param behind the code that it stands behind, a sibling of `whole` or `whole` itself
    public static Change part(Snapshot now, By by, Id<Code> whole, Id<Code> behind, Id<Code> part, Wording name) {
        var code = now.get(whole);
        var made = new Code(
                part, code.parent(), code.rank(), code.level(), name, Wording.NONE, Wording.NONE, Wording.NONE,
                List.of(),
                code.hue(), false, code.reversed(), "", Origin.of(by));
        var edits = new Edits(now, by).add(made);
        var siblings = now.children(code.parent());
        var before = siblings.stream().filter(sibling -> sibling.id().equals(behind)).findFirst().orElse(code);
        Siblings.put(now, edits, List.of(made), code.parent(), siblings.indexOf(before) + 1);
        return edits.as("change.code.split", code.name());
    }

    /// Lets a coding stand for a part, or for the whole again. Where the same place is coded with the part by the same coder
    /// already, the coding stays as it is.
    public static Change deal(Snapshot now, By by, Id<Code> whole, Id<Coding> id, Id<Code> part) {
        var coding = now.get(id);
        var edits = new Edits(now, by);
        if (!now.hasEqual(coding.recoded(part))) {
            edits.alter(coding, it -> it.recoded(part));
        }
        return edits.as("change.code.split", now.get(whole).name());
    }

    /// The codings of a code in the order in which the sources are read.
    public static List<Coding> codings(Snapshot now, Id<Code> code) {
        var order = new HashMap<Id<Source>, Integer>();
        now.all(Source.class).forEach(source -> order.put(source.id(), order.size()));
        return now.pointingAt(code, Coding.class).stream()
                .sorted(Comparator.comparing((Coding coding) -> order.getOrDefault(coding.place().source(), 0))
                        .thenComparing(Coding::place))
                .toList();
    }
}
