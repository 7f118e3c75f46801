package zhagen.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Box;
import zhagen.diagram.Figure.Frame;
import zhagen.diagram.Figure.Words;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement;
import zhagen.theory.Graph;
import zhagen.theory.Graph.Edge;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Key;
import zhagen.theory.Graph.Node;

/// Lays models out. Any thread.
public final class Figures {

    private static final double WIDEST = 136;
    private static final double NARROWEST = 96;
    private static final double SIDE = 14;
    private static final double ABOVE = 11;
    private static final double MARGIN = 24;
    private static final double APART = 26;
    private static final double DOCK = 13;

    private final Graph graph;
    private final Captions captions;
    private final Map<Id<Code>, Box> boxes = new LinkedHashMap<>();
    private final Set<Id<Code>> moved = new HashSet<>();

    private Figures(Graph graph, Captions captions) {
        this.graph = graph;
        this.captions = captions;
    }

    /// Boxes that were put somewhere by hand stay there; the others make room.
    public static Figure layOut(Graph graph, Captions captions) {
        return new Figures(graph, captions).figure();
    }

    /// Opens the fonts and starts the layout engine, which takes a second, so that the first figure need not wait for it.
    public static void warmUp() {
        Type.NAME.width("扎");
        Layers.of(new Graph(List.of(), List.of(), List.of()), Map.of());
    }

    private Figure figure() {
        size();
        var layers = Layers.of(graph, bounds());
        place(layers.boxes());
        var trails = new LinkedHashMap<Key, Trail>();
        var arrows = arrows(layers.ways(), trails);
        var frames = Frames.of(captions, bounds(), trails.values());
        var obstacles = new ArrayList<>(bounds().values());
        frames.forEach(frame -> obstacles.add(frame.heading()));
        var marks = new Marks(obstacles, trails, ends(arrows));
        var marked = arrows.stream().map(marks::marked).toList();
        return new Figure(
                captions.title(),
                captions.description(graph),
                around(frames, marked),
                frames,
                List.copyOf(boxes.values()),
                marked);
    }

    private Map<Id<Code>, Rect> bounds() {
        var bounds = new LinkedHashMap<Id<Code>, Rect>();
        boxes.forEach((category, box) -> bounds.put(category, box.bounds()));
        return bounds;
    }

    /// All boxes are as wide as the widest needs to be.
    private void size() {
        var lines = new LinkedHashMap<Node, List<Captions.Caption>>();
        double width = NARROWEST;
        for (var node : graph.nodes()) {
            var wrapped = new ArrayList<Captions.Caption>();
            for (var caption : captions.of(node, WIDEST)) {
                for (var line : caption.type().wrapped(caption.text(), WIDEST, caption.locale())) {
                    wrapped.add(new Captions.Caption(line, caption.type(), caption.locale()));
                    width = Math.max(width, caption.type().width(line));
                }
            }
            lines.put(node, wrapped);
        }
        double full = Math.ceil(width + 2 * SIDE);
        lines.forEach((node, wrapped) -> boxes.put(node.category(), box(node, wrapped, full)));
    }

    private Box box(Node node, List<Captions.Caption> lines, double width) {
        double spoken = lines.stream().mapToDouble(line -> line.type().leading()).sum();
        double height = Math.max(2 * ABOVE + spoken, DOCK * busiest(node.category()) + ABOVE);
        double y = -spoken / 2;
        var words = new ArrayList<Words>();
        for (var line : lines) {
            y += line.type().leading();
            words.add(new Words(line.text(), line.type(), -line.type().width(line.text()) / 2, y - line.type().drop()));
        }
        var role = node.placement().role();
        return new Box(
                node.category(),
                form(role),
                role == Placement.Role.OUTCOME || role == Placement.Role.CONSEQUENCE,
                node.category().equals(captions.model().core()),
                Rect.around(0, 0, width, height),
                words);
    }

    /// How many arrows meet on its busier side.
    private long busiest(Id<Code> category) {
        long out = graph.edges().stream().filter(edge -> edge.from().equals(category)).count();
        long in = graph.edges().stream().filter(edge -> edge.to().equals(new End.Box(category))).count();
        return Math.max(out, in);
    }

    private static Box.Form form(Placement.@Nullable Role role) {
        return switch (role) {
            case MODERATOR -> Box.Form.BROKEN;
            case INTERVENTION -> Box.Form.SQUARE;
            case FACTOR, MEDIATOR, CONTEXT, OUTCOME, PROBLEM, CAUSE, CONSEQUENCE, PRINCIPLE -> Box.Form.ROUNDED;
            case null -> Box.Form.ROUNDED;
        };
    }

    private void place(Map<Id<Code>, Rect> laidOut) {
        var standing = new ArrayList<Rect>();
        for (var node : graph.nodes()) {
            var spot = node.placed() ? node.placement().at() : null;
            if (spot != null) {
                var box = boxes.get(node.category());
                moved.add(node.category());
                standing.add(stand(box, Rect.around(
                        spot.x(), spot.y(), box.bounds().width(), box.bounds().height())));
            }
        }
        laidOut.forEach((category, bounds) -> {
            if (!moved.contains(category)) {
                var free = free(bounds, standing);
                if (!free.equals(bounds)) {
                    moved.add(category);
                }
                standing.add(stand(boxes.get(category), free));
            }
        });
    }

    private Rect stand(Box box, Rect bounds) {
        boxes.put(
                box.category(),
                new Box(box.category(), box.form(), box.tinted(), box.core(), bounds, box.words()));
        return bounds;
    }

    private static Rect free(Rect wanted, List<Rect> standing) {
        var free = wanted;
        for (int i = 0; i < standing.size(); i++) {
            if (free.grown(6).overlaps(standing.get(i))) {
                free = new Rect(free.x(), standing.get(i).bottom() + APART, free.width(), free.height());
                i = -1;
            }
        }
        return free;
    }

    /// Where arrows end on arrows.
    private static List<Point> ends(List<Arrow> arrows) {
        return arrows.stream()
                .filter(arrow -> arrow.key().to() instanceof End.Arrow)
                .map(arrow -> arrow.curves().getLast().end())
                .toList();
    }

    /// @param trails is given the way of each arrow
    private List<Arrow> arrows(Map<Key, List<Point>> ways, Map<Key, Trail> trails) {
        var routes = new Routes(bounds());
        var free = new LinkedHashMap<Key, Id<Code>>();
        for (var edge : graph.edges()) {
            if (edge.to() instanceof End.Box(var category)) {
                var way = ways.get(edge.key());
                if (way == null || moved.contains(edge.from()) || moved.contains(category)) {
                    free.put(edge.key(), category);
                } else if (routes.blocked(edge.key(), category, way)) {
                    free.put(edge.key(), category);
                } else {
                    routes.along(edge.key(), category, way);
                }
            }
        }
        free.forEach(routes::freely);
        var curves = routes.curves();
        curves.forEach((key, way) -> trails.put(key, new Trail(way)));
        graph.edges().forEach(edge -> moderate(edge, routes, curves, trails));
        return graph.edges().stream()
                .filter(edge -> curves.containsKey(edge.key()))
                .map(edge -> Looks.of(edge, curves.get(edge.key()), captions.spoken(edge)))
                .toList();
    }

    /// A moderation may end on a moderation, which then has to be there first.
    private void moderate(Edge edge, Routes routes, Map<Key, List<Curve>> curves, Map<Key, Trail> trails) {
        if (curves.containsKey(edge.key()) || !(edge.to() instanceof End.Arrow(var target))) {
            return;
        }
        if (!trails.containsKey(target)) {
            graph.edge(target).ifPresent(next -> moderate(next, routes, curves, trails));
        }
        var trail = trails.get(target);
        if (trail != null) {
            var way = routes.onto(edge.key(), trail);
            curves.put(edge.key(), way);
            trails.put(edge.key(), new Trail(way));
        }
    }

    private Rect around(List<Frame> frames, List<Arrow> arrows) {
        var all = new ArrayList<Rect>();
        boxes.values().forEach(box -> all.add(box.bounds()));
        frames.forEach(frame -> all.add(frame.bounds()));
        arrows.forEach(arrow -> all.add(new Trail(arrow.curves()).bounds().grown(2)));
        return all.stream().reduce(Rect::and).map(rect -> rect.grown(MARGIN)).orElse(new Rect(0, 0, 0, 0));
    }
}
