package zhagen.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Box;
import zhagen.diagram.Figure.Frame;
import zhagen.diagram.Figure.Heads;
import zhagen.diagram.Figure.Ink;
import zhagen.diagram.Figure.Line;
import zhagen.diagram.Figure.Mark;
import zhagen.diagram.Figure.Words;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Level;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Key;

/// The data structure of a study (Gioia, Corley & Hamilton 2013): its concepts, the categories that they make and the main categories that
/// those make, from left to right. One figure, or several below each other where one would be too tall for a page. Any thread.
public final class DataStructure {

    private static final double CONCEPTS = 196;
    private static final double THEMES = 132;
    private static final double DIMENSIONS = 112;
    private static final double GAP = 34;
    private static final double SIDE = 9;
    private static final double ABOVE = 7;
    private static final double APART = 9;
    private static final double MARGIN = 22;
    private static final double HEADING = 30;

    private final Snapshot now;
    private final Messages messages;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private double y;

    private DataStructure(Snapshot now, Messages messages) {
        this.now = now;
        this.messages = messages;
    }

    /// A category with its concepts; or the concepts that have none.
    private record Theme(@Nullable Code category, List<Code> concepts) {}

    private record Dimension(@Nullable Code main, List<Theme> themes) {

        int lines() {
            return themes.stream().mapToInt(theme -> Math.max(1, theme.concepts().size())).sum();
        }
    }

    /// @param tallest in lines of concepts; one main category is never parted
    public static List<Figure> of(Snapshot now, Messages messages, int tallest) {
        var figures = new ArrayList<Figure>();
        var page = new ArrayList<Dimension>();
        int lines = 0;
        for (var dimension : dimensions(now)) {
            if (!page.isEmpty() && lines + dimension.lines() > tallest) {
                figures.add(new DataStructure(now, messages).figure(page));
                page.clear();
                lines = 0;
            }
            page.add(dimension);
            lines += dimension.lines();
        }
        if (!page.isEmpty()) {
            figures.add(new DataStructure(now, messages).figure(page));
        }
        return figures;
    }

    private static List<Dimension> dimensions(Snapshot now) {
        var dimensions = new ArrayList<Dimension>();
        var alone = new ArrayList<Theme>();
        var loose = new ArrayList<Code>();
        for (var code : Tree.all(now)) {
            var path = Tree.path(now, code);
            boolean inMain = path.stream().anyMatch(above -> above.level() == Level.MAIN);
            boolean inCategory = path.stream().anyMatch(above -> above.level() == Level.CATEGORY);
            switch (code.level()) {
                case MAIN -> dimensions.add(new Dimension(code, themes(now, code)));
                case CATEGORY -> {
                    if (!inMain) {
                        alone.add(new Theme(code, concepts(now, code)));
                    }
                }
                case CONCEPT -> {
                    if (!inMain && !inCategory) {
                        loose.add(code);
                    }
                }
                case CORE -> {}
            }
        }
        if (!loose.isEmpty()) {
            alone.add(new Theme(null, loose));
        }
        alone.forEach(theme -> dimensions.add(new Dimension(null, List.of(theme))));
        return dimensions;
    }

    private static List<Theme> themes(Snapshot now, Code main) {
        var themes = new ArrayList<Theme>();
        var own = new ArrayList<Code>();
        for (var code : Tree.below(now, main)) {
            if (code.level() == Level.CATEGORY) {
                themes.add(new Theme(code, concepts(now, code)));
            } else if (code.level() == Level.CONCEPT
                    && Tree.path(now, code).stream().noneMatch(above -> above.level() == Level.CATEGORY)) {
                own.add(code);
            }
        }
        if (!own.isEmpty()) {
            themes.add(new Theme(null, own));
        }
        return themes;
    }

    private static List<Code> concepts(Snapshot now, Code category) {
        return Tree.below(now, category).stream().filter(code -> code.level() == Level.CONCEPT).toList();
    }

    private Figure figure(List<Dimension> dimensions) {
        dimensions.forEach(this::dimension);
        double themesAt = CONCEPTS + GAP;
        double dimensionsAt = themesAt + THEMES + GAP;
        var frames = List.of(
                frame("1", 0, CONCEPTS), frame("2", themesAt, THEMES), frame("3", dimensionsAt, DIMENSIONS));
        var spoken = dimensions.stream().map(this::spoken).collect(Collectors.joining("\n"));
        var bounds = frames.stream().map(Frame::bounds).reduce(Rect::and).orElseThrow().grown(MARGIN);
        return new Figure(messages.say("dataStructure.title"), spoken, bounds, frames, boxes, arrows);
    }

    private Frame frame(String column, double left, double width) {
        var name = messages.say("dataStructure.column." + column);
        double wide = Type.FRAME.width(name) + 6;
        return new Frame(
                name,
                new Rect(left - 8, -HEADING, width + 16, y + HEADING),
                new Rect(left + (width - wide) / 2, -HEADING - 8, wide, 16));
    }

    private String spoken(Dimension dimension) {
        var themes = dimension.themes().stream()
                .map(theme -> (theme.category() == null ? "" : name(theme.category()) + ": ")
                        + theme.concepts().stream().map(this::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return dimension.main() == null ? themes : name(dimension.main()) + " — " + themes;
    }

    private String name(Code code) {
        return code.name().in(messages.language());
    }

    private void dimension(Dimension dimension) {
        double top = y;
        var themes = new ArrayList<Box>();
        for (var theme : dimension.themes()) {
            themes.addAll(theme(theme));
        }
        var main = dimension.main();
        if (main != null) {
            double height = tall(main, DIMENSIONS);
            double bottom = Math.max(y - APART, top + height);
            var box = box(main, CONCEPTS + THEMES + 2 * GAP, (top + bottom - height) / 2, DIMENSIONS, height, true);
            boxes.add(box);
            themes.forEach(theme -> arrows.add(arrow(theme, box)));
            y = bottom + APART;
        }
        y += APART;
    }

    /// @return the box of the category; none where the concepts have none
    private List<Box> theme(Theme theme) {
        double top = y;
        var category = theme.category();
        double wanted = category == null ? 0 : tall(category, THEMES);
        var lines = theme.concepts().stream().flatMap(concept -> lines(concept).stream()).toList();
        double listed = lines.isEmpty() ? 0 : lines.size() * Type.SMALL.leading() + 2 * ABOVE;
        double height = Math.max(wanted, listed);
        Box concepts = null;
        if (!lines.isEmpty()) {
            concepts = listed(theme.concepts().getFirst(), lines, top + (height - listed) / 2, listed);
            boxes.add(concepts);
        }
        y = top + height + APART;
        if (category == null) {
            return List.of();
        }
        var box = box(category, CONCEPTS + GAP, top + (height - wanted) / 2, THEMES, wanted, false);
        boxes.add(box);
        if (concepts != null) {
            arrows.add(arrow(concepts, box));
        }
        return List.of(box);
    }

    private Locale locale() {
        return messages.language().locale();
    }

    private List<String> lines(Code concept) {
        var wrapped = Type.SMALL.wrapped(name(concept), CONCEPTS - 2 * SIDE - 12, locale());
        var lines = new ArrayList<String>();
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "• " : "   ") + wrapped.get(i));
        }
        return lines;
    }

    private Box listed(Code first, List<String> lines, double top, double height) {
        var words = new ArrayList<Words>();
        double baseline = -height / 2 + ABOVE;
        for (var line : lines) {
            baseline += Type.SMALL.leading();
            words.add(new Words(line, Type.SMALL, -CONCEPTS / 2 + SIDE, baseline - Type.SMALL.drop()));
        }
        return new Box(first.id(), Box.Form.ROUNDED, false, false, new Rect(0, top, CONCEPTS, height), words);
    }

    private double tall(Code code, double width) {
        return Type.NAME.wrapped(name(code), width - 2 * SIDE, locale()).size() * Type.NAME.leading() + 2 * ABOVE;
    }

    private Box box(Code code, double left, double top, double width, double height, boolean tinted) {
        var words = new ArrayList<Words>();
        double baseline = -height / 2 + ABOVE;
        for (var line : Type.NAME.wrapped(name(code), width - 2 * SIDE, locale())) {
            baseline += Type.NAME.leading();
            words.add(new Words(line, Type.NAME, -Type.NAME.width(line) / 2, baseline - Type.NAME.drop()));
        }
        return new Box(code.id(), Box.Form.ROUNDED, tinted, false, new Rect(left, top, width, height), words);
    }

    private Arrow arrow(Box from, Box to) {
        var start = new Point(from.bounds().right(), from.bounds().middle().y());
        var end = new Point(to.bounds().x(), to.bounds().middle().y());
        double middle = (start.x() + end.x()) / 2;
        var curve = new Curve(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
        return new Arrow(
                new Key(from.category(), new End.Box(to.category()), Meaning.ASSOCIATION),
                List.of(curve),
                Ink.PLAIN,
                Line.SOLID,
                Heads.END,
                1,
                false,
                Mark.NONE,
                null,
                from.spoken() + " → " + to.spoken());
    }
}
