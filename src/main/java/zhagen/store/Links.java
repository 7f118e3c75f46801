package zhagen.store;

import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Place;

/// A memo's link as one cell: `item`, `source start end`, or `source *`.
final class Links {

    private Links() {}

    static String written(Link link) {
        return switch (link) {
            case Link.ToItem(var item) -> item.toString();
            case Link.ToPlace(var place) when place.span() == null -> place.source() + " *";
            case Link.ToPlace(var place) ->
                    place.source() + " " + place.span().start() + " " + place.span().end();
        };
    }

    static Link read(String cell) {
        var words = cell.split(" ");
        return switch (words.length) {
            case 1 -> new Link.ToItem(Id.parse(words[0]));
            case 2 -> new Link.ToPlace(new Place(Id.parse(words[0]), null));
            default -> new Link.ToPlace(
                    Place.of(Id.parse(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        };
    }
}
