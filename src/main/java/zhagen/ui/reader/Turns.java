package zhagen.ui.reader;

/// The numbers of the first and the last turn on the screen; both 0 where the text has no turns.
public record Turns(int first, int last) {

    public static final Turns NONE = new Turns(0, 0);
}
