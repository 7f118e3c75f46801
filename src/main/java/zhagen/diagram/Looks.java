package zhagen.diagram;

import java.util.List;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Heads;
import zhagen.diagram.Figure.Ink;
import zhagen.diagram.Figure.Line;
import zhagen.diagram.Figure.Mark;
import zhagen.model.Polarity;
import zhagen.model.RelationType.Meaning;
import zhagen.theory.Graph.Edge;

/// How relations are drawn: a sign always shows twice, in its mark and in its line, so that it can be read without colour.
final class Looks {

    private static final int MANY = 9;

    private Looks() {}

    static Arrow of(Edge edge, List<Curve> curves, String spoken) {
        return new Arrow(
                edge.key(),
                curves,
                ink(edge.meaning(), edge.polarity()),
                line(edge.meaning(), edge.polarity()),
                heads(edge.meaning()),
                1.2 + 0.28 * Math.min(MANY, edge.supporting().people()),
                edge.inferredOnly(),
                mark(edge.meaning(), edge.polarity()),
                null,
                spoken);
    }

    private static Ink ink(Meaning meaning, Polarity polarity) {
        return switch (meaning) {
            case INTERVENTION -> Ink.INTERVENTION;
            case CONFLICT -> Ink.CONFLICT;
            case CAUSAL, ASSERTION -> ink(polarity);
            case MODERATION, ASSOCIATION, CORRESPONDENCE -> Ink.PLAIN;
        };
    }

    private static Ink ink(Polarity polarity) {
        return switch (polarity) {
            case PLUS -> Ink.PLUS;
            case MINUS -> Ink.MINUS;
            case BOTH -> Ink.MIXED;
            case UNKNOWN, NONE -> Ink.PLAIN;
        };
    }

    private static Line line(Meaning meaning, Polarity polarity) {
        return switch (meaning) {
            case MODERATION -> Line.DOTTED;
            case ASSOCIATION, CORRESPONDENCE -> Line.SOLID;
            case CONFLICT -> Line.DASHED;
            case CAUSAL, INTERVENTION, ASSERTION -> switch (polarity) {
                case PLUS, NONE -> Line.SOLID;
                case MINUS -> Line.DASHED;
                case BOTH -> Line.DASH_DOT;
                case UNKNOWN -> Line.LONG_DASHES;
            };
        };
    }

    private static Heads heads(Meaning meaning) {
        return switch (meaning) {
            case CAUSAL, INTERVENTION, MODERATION -> Heads.END;
            case ASSERTION -> Heads.OPEN_END;
            case ASSOCIATION, CONFLICT -> Heads.OPEN_BOTH;
            case CORRESPONDENCE -> Heads.NONE;
        };
    }

    private static Mark mark(Meaning meaning, Polarity polarity) {
        return switch (meaning) {
            case CONFLICT -> Mark.CONFLICT;
            case CORRESPONDENCE -> Mark.EQUAL;
            case CAUSAL, INTERVENTION, MODERATION, ASSOCIATION, ASSERTION -> switch (polarity) {
                case PLUS -> Mark.PLUS;
                case MINUS -> Mark.MINUS;
                case BOTH -> Mark.BOTH;
                case UNKNOWN -> Mark.UNKNOWN;
                case NONE -> Mark.NONE;
            };
        };
    }
}
