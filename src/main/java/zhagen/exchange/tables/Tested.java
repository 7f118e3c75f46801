package zhagen.exchange.tables;

import java.util.List;
import zhagen.model.Code;
import zhagen.model.Relation;
import zhagen.model.Source;

/// A test of saturation, and what it came to.
///
/// @param concepts that are new since the codebook was frozen
/// @param conclusion in the language of the table
public record Tested(
        List<Source> sources, List<Code> concepts, List<Code> categories, List<Relation> relations, String conclusion) {

    public Tested {
        sources = List.copyOf(sources);
        concepts = List.copyOf(concepts);
        categories = List.copyOf(categories);
        relations = List.copyOf(relations);
    }
}
