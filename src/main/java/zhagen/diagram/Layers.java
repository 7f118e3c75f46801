package zhagen.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement.Role;
import zhagen.theory.Graph;
import zhagen.theory.Graph.Edge;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Key;
import zhagen.theory.Graph.Node;

/// Where the boxes stand, from left to right: what influences, what mediates, what comes of it; interventions and moderators
/// just before what they act on.
///
/// @param ways the points through which an arrow passes between boxes that are not its own
record Layers(Map<Id<Code>, Rect> boxes, Map<Key, List<Point>> ways) {

    private static final double MARGIN = 24;

    private record Pair(Id<Code> from, Id<Code> to) {}

    /// @param sizes the width and height of each box
    static Layers of(Graph graph, Map<Id<Code>, Rect> sizes) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        var root = root();
        var nodes = new LinkedHashMap<Id<Code>, ElkNode>();
        for (var node : graph.nodes()) {
            nodes.put(node.category(), node(root, node, sizes.get(node.category())));
        }
        var edges = edges(graph, nodes);
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());

        var boxes = new LinkedHashMap<Id<Code>, Rect>();
        nodes.forEach((category, node) -> boxes.put(category,
                new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        var ways = new HashMap<Key, List<Point>>();
        edges.forEach((key, edge) -> ways.put(key, way(edge)));
        return new Layers(boxes, ways);
    }

    private static ElkNode root() {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 30.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 76.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 34.0);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 44.0);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return root;
    }

    private static ElkNode node(ElkNode root, Node node, Rect size) {
        var box = ElkGraphUtil.createNode(root);
        box.setDimensions(size.width(), size.height());
        var partition = partition(node.placement().role());
        if (partition != null) {
            box.setProperty(LayeredOptions.PARTITIONING_PARTITION, partition);
        }
        return box;
    }

    private static @Nullable Integer partition(@Nullable Role role) {
        return switch (role) {
            case FACTOR, CAUSE, CONTEXT -> 0;
            case MEDIATOR, PROBLEM -> 1;
            case OUTCOME, CONSEQUENCE -> 2;
            case MODERATOR, PRINCIPLE, INTERVENTION -> null;
            case null -> null;
        };
    }

    /// A moderator is laid out as if it acted on the box that its arrow ends on; what reads the same from both ends has no say
    /// in what comes first.
    private static Map<Key, ElkEdge> edges(Graph graph, Map<Id<Code>, ElkNode> nodes) {
        var edges = new LinkedHashMap<Key, ElkEdge>();
        var drawn = new HashSet<Pair>();
        for (var edge : graph.edges()) {
            if (edge.to() instanceof End.Box(var category) && !edge.meaning().symmetric()) {
                edges.put(edge.key(), ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(category)));
                drawn.add(new Pair(edge.from(), category));
            }
        }
        for (var edge : graph.edges()) {
            if (edge.to() instanceof End.Arrow(var key)) {
                lean(edge, finalBox(key), nodes, drawn);
            }
        }
        return edges;
    }

    private static void lean(Edge edge, Id<Code> box, Map<Id<Code>, ElkNode> nodes, Set<Pair> drawn) {
        if (!edge.from().equals(box) && drawn.add(new Pair(edge.from(), box))) {
            ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(box));
        }
    }

    private static Id<Code> finalBox(Key key) {
        return switch (key.to()) {
            case End.Box(var category) -> category;
            case End.Arrow(var next) -> finalBox(next);
        };
    }

    private static List<Point> way(ElkEdge edge) {
        if (edge.getSections().isEmpty()) {
            return List.of();
        }
        return edge.getSections().getFirst().getBendPoints().stream()
                .map(bend -> new Point(bend.getX(), bend.getY()))
                .toList();
    }
}
