package zhagen.model;

import java.util.List;

/// What a replacing of words did, so that it can be taken back later and elsewhere: which words stood where, in texts and in names
/// and notes.
public record Trace(List<InText> texts, List<InItem> items) {

    /// @param before what the source said before, and so says again where the replacing was taken back
    /// @param text what it said afterwards
    /// @param places in the order of that text
    /// @param widened what had begun or ended inside a word
    public record InText(
            Id<Source> source, TextHash before, TextHash text, List<At> places, List<Widened> widened) {

        public InText {
            places = List.copyOf(places);
            widened = List.copyOf(widened);
        }
    }

    /// Since then `is` stands at `at`, where `was` was.
    public record At(int at, String is, String was) {}

    public record Widened(Id<? extends Item> item, Span is, Span was) {}

    /// @param index of the words among those of the item, see [Wordings]
    public record InItem(Id<? extends Item> item, int index, String is, String was) {}

    public Trace {
        texts = List.copyOf(texts);
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return texts.isEmpty() && items.isEmpty();
    }

    /// How many places in texts it tells of.
    public int places() {
        return texts.stream().mapToInt(text -> text.places().size()).sum();
    }
}
