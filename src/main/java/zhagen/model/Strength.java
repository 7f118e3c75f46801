package zhagen.model;

/// How much speaks for something: distinct passages, the sources that they are in, the people who said them.
public record Strength(int passages, int sources, int people) {

    public static final Strength NONE = new Strength(0, 0, 0);
}
