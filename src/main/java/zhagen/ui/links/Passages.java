package zhagen.ui.links;

import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.References;
import zhagen.model.Snapshot;
import zhagen.model.Texts;
import zhagen.ui.workbench.Quotes;

/// The words at places of one snapshot, and how a place is referred to. Any thread.
public final class Passages {

    private final Snapshot now;
    private final Texts texts;

    public Passages(Snapshot now, Texts texts) {
        this.now = now;
        this.texts = texts;
    }

    /// The words on one line, cut where they are longer than `most`; empty where the place is the whole source.
    public String words(Place place, int most) {
        return place.span() == null
                ? ""
                : Names.cut(Quotes.words(now, place, texts.read(now.get(place.source()))), most);
    }

    /// Where it stands, as the study cites its passages.
    public String reference(Place place) {
        return new References(now, texts::read).of(place);
    }
}
