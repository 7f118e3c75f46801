package zhagen.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.TheoryModel;
import zhagen.theory.Graph;
import zhagen.theory.Graph.Edge;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Node;

/// The words of a figure.
///
/// @param both names in the other language too, below
public record Captions(Snapshot now, TheoryModel model, Messages messages, boolean both) {

    record Caption(String text, Type type, Locale locale) {}

    String title() {
        return model.name().in(messages.language());
    }

    String name(Id<Code> category) {
        return now.get(category).name().in(messages.language());
    }

    /// What stands in a box of at most this width, each part to be wrapped.
    List<Caption> of(Node node, double width) {
        var name = now.get(node.category()).name();
        var captions = new ArrayList<Caption>();
        captions.add(new Caption(name.in(messages.language()), Type.NAME, messages.language().locale()));
        var other = name.exactly(messages.language().other());
        if (both && !other.isEmpty() && !other.equals(captions.getFirst().text())) {
            captions.add(new Caption(other, Type.SECOND_NAME, messages.language().other().locale()));
        }
        small(node, width).forEach(
                small -> captions.add(new Caption(small, Type.SMALL, messages.language().locale())));
        return captions;
    }

    private List<String> small(Node node, double width) {
        var strength = strength(node.strength());
        var part = part(node);
        if (part == null) {
            return List.of(strength);
        }
        var together = messages.say("figure.part", part, strength);
        return Type.SMALL.width(together) <= width ? List.of(together) : List.of(part, strength);
    }

    String strength(Strength strength) {
        return messages.say("figure.strength", strength.passages(), strength.people());
    }

    private @Nullable String part(Node node) {
        if (node.category().equals(model.core())) {
            return messages.say("figure.core");
        }
        var placement = node.placement();
        if (placement.role() == Placement.Role.MODERATOR || placement.role() == Placement.Role.CONTEXT) {
            return messages.say("models.role." + placement.role());
        }
        return placement.role() == Placement.Role.INTERVENTION && placement.timing() != null
                ? messages.say("figure.timing." + placement.timing())
                : null;
    }

    String spoken(Edge edge) {
        return messages.say(
                "figure.arrow",
                name(edge.from()),
                polarity(edge.polarity()),
                spoken(edge.to()),
                strength(edge.supporting()),
                edge.contradicting().passages());
    }

    private String spoken(End end) {
        return switch (end) {
            case End.Box(var category) -> name(category);
            case End.Arrow(var key) -> messages.say("figure.arrowAsEnd", name(key.from()), spoken(key.to()));
        };
    }

    private String polarity(Polarity polarity) {
        return messages.say("figure.polarity." + polarity);
    }

    String description(Graph graph) {
        var lines = new ArrayList<String>();
        lines.add(messages.say("figure.size", graph.nodes().size(), graph.edges().size()));
        graph.edges().forEach(edge -> lines.add(spoken(edge)));
        return String.join("\n", lines);
    }
}
