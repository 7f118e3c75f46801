package zhagen.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.diagram.Figure.Frame;
import zhagen.model.Code;
import zhagen.model.Id;

/// The frames round the members of one category, where they stand together and nothing else stands between them.
final class Frames {

    private static final double ROOM = 15;

    private Frames() {}

    static List<Frame> of(Captions captions, Map<Id<Code>, Rect> boxes, Collection<Trail> trails) {
        var groups = new LinkedHashMap<Id<Code>, List<Rect>>();
        boxes.forEach((category, box) -> {
            var parent = captions.now().get(category).parent();
            if (parent != null && !boxes.containsKey(parent)) {
                groups.computeIfAbsent(parent, _ -> new ArrayList<>()).add(box);
            }
        });
        var frames = new ArrayList<Frame>();
        groups.forEach((parent, members) -> {
            var bounds = members.stream().reduce(Rect::and).orElseThrow().grown(ROOM);
            boolean alone = boxes.values().stream().filter(bounds::overlaps).count() == members.size()
                    && frames.stream().noneMatch(frame -> frame.bounds().overlaps(bounds));
            if (alone && members.size() > 1 && members.size() < boxes.size()) {
                var name = captions.name(parent);
                frames.add(new Frame(name, bounds, heading(name, bounds, boxes.values(), trails)));
            }
        });
        return frames;
    }

    /// Above or below the frame, or in its line, where the fewest arrows pass.
    private static Rect heading(String name, Rect frame, Collection<Rect> boxes, Collection<Trail> trails) {
        double width = Type.FRAME.width(name) + 6;
        double height = Type.FRAME.leading() + 2;
        var best = new Rect(frame.x() + 6, frame.y() - height - 1, width, height);
        double least = Double.MAX_VALUE;
        for (double x : new double[] {frame.x() + 6, frame.right() - width - 6}) {
            for (double y : new double[] {
                    frame.y() - height - 1, frame.bottom() + 1, frame.y() - height / 2, frame.bottom() - height / 2
            }) {
                var heading = new Rect(x, y, width, height);
                double crowding = trails.stream()
                        .mapToDouble(trail -> trail.within(List.of(heading.grown(3))))
                        .sum()
                        + boxes.stream().filter(heading.grown(2)::overlaps).count() * 200;
                if (crowding < least - 0.5) {
                    least = crowding;
                    best = heading;
                }
            }
        }
        return best;
    }
}
