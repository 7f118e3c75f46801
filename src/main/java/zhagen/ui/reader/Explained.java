package zhagen.ui.reader;

import java.util.List;
import java.util.stream.Stream;

/// What is said of a mark when the mouse rests on its stripe.
///
/// @param facts short ones, one a line: where it stands, who made it, what is known of it
/// @param definition what it means; empty for nothing
public record Explained(String name, List<String> facts, String definition) {

    public Explained {
        facts = List.copyOf(facts);
    }

    static Explained plainly(Mark mark) {
        return new Explained(mark.name(), List.of(), "");
    }

    /// For those who listen.
    String spoken() {
        return definition.isEmpty() ? String.join(", ", first()) : String.join(", ", first()) + ". " + definition;
    }

    private List<String> first() {
        return Stream.concat(Stream.of(name), facts.stream()).toList();
    }
}
