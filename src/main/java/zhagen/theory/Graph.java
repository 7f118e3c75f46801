package zhagen.theory;

import java.util.List;
import java.util.Optional;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Strength;

/// The graph of a model: the categories that stand in it, and the relations between them and their members, lifted to them.
/// It is always derived ([Derivation]), never kept.
///
/// @param inside the relations that both ends of which one category stands for
public record Graph(List<Node> nodes, List<Edge> edges, List<Inside> inside) {

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        inside = List.copyOf(inside);
    }

    /// A category in the graph.
    ///
    /// @param placement its own; where the graph is seen at another level, that of the category by which it came in
    public record Node(Id<Code> category, Placement placement, Strength strength) {

        /// Whether the category itself was placed in the model.
        public boolean placed() {
            return placement.category().equals(category);
        }
    }

    /// An arrow, and the relations that it was lifted from.
    ///
    /// @param inferredOnly nobody says it: all its relations are the researcher's conclusions
    public record Edge(
            Key key,
            Polarity polarity,
            boolean inferredOnly,
            List<Id<Relation>> relations,
            Strength supporting,
            Strength contradicting) {

        public Edge {
            relations = List.copyOf(relations);
        }

        public Id<Code> from() {
            return key.from();
        }

        public End to() {
            return key.to();
        }

        public Meaning meaning() {
            return key.meaning();
        }
    }

    /// What tells arrows apart. Where the meaning is symmetric, the lesser id comes first.
    public record Key(Id<Code> from, End to, Meaning meaning) {

        static Key of(Id<Code> from, End to, Meaning meaning) {
            return meaning.symmetric() && to instanceof End.Box(var other) && other.compareTo(from) < 0
                    ? new Key(other, new End.Box(from), meaning)
                    : new Key(from, to, meaning);
        }
    }

    /// What an arrow ends on: a category, or, where it moderates, another arrow.
    public sealed interface End {

        record Box(Id<Code> category) implements End {}

        record Arrow(Key key) implements End {}
    }

    /// What goes on within one category.
    public record Inside(Id<Code> category, List<Id<Relation>> relations) {

        public Inside {
            relations = List.copyOf(relations);
        }
    }

    public Optional<Node> node(Id<Code> category) {
        return nodes.stream().filter(node -> node.category().equals(category)).findFirst();
    }

    public Optional<Edge> edge(Key key) {
        return edges.stream().filter(edge -> edge.key().equals(key)).findFirst();
    }
}
