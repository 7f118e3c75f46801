package zhagen.exchange;

import java.util.ArrayList;
import java.util.Locale;
import zhagen.exchange.SampleFile.StandingEntry;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Location;
import zhagen.model.Property;
import zhagen.model.Snapshot;

/// The properties of categories of the sample study, and where passages stand along them.
record SampleProperties(SampleFile file, SampleKeys keys) {

    Change add(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        int rank = 1;
        int placed = 0;
        for (var entry : file.properties()) {
            var property = new Property(
                    keys.of(Property.class, entry.key()),
                    keys.of(Code.class, entry.code()),
                    SampleFile.wording(entry.name()),
                    Property.Scale.valueOf(entry.scale().toUpperCase(Locale.ROOT)),
                    entry.values().stream().map(SampleFile::wording).toList(),
                    rank++,
                    keys.origin(by, entry.date()));
            edits.add(Edit.add(property));
            for (var placing : entry.placings()) {
                edits.add(Edit.add(new Location(
                        Id.random(), property.id(), coding(now, placing), placing.at(), keys.origin(by))));
                placed++;
            }
        }
        return new Change(Label.of("change.sample.properties", file.properties().size(), placed), edits);
    }

    private Id<Coding> coding(Snapshot now, StandingEntry entry) {
        var place = keys.quoted(entry.source(), entry.quote(), entry.occurrence());
        return now.pointingAt(keys.<Code>of(Code.class, entry.code()), Coding.class).stream()
                .filter(coding -> coding.place().equals(place))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("study.json places what is not coded: " + entry.quote()))
                .id();
    }
}
