package zhagen.analysis.saturation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A study in which everything is made on a day that the test says.
final class Dated {

    private static final String TEXT = "各部门的系统是各建各的，数据拿不出来。";
    private static final Instant DAWN = Instant.parse("2025-01-01T00:00:00Z");

    private final By first = by(0);
    private final RelationType causal =
            new RelationType(Id.random(), Wording.zh("促进"), RelationType.Meaning.CAUSAL, Polarity.PLUS, 1,
                    Origin.of(first));
    Snapshot now = Snapshot.empty().after(Studies.found(first, Wording.zh("示例"), "王", "W", List.of(causal)));

    private int places;

    By by(int day) {
        return new By(first == null ? Id.random() : first.coder(), first == null ? Id.random() : first.round(),
                DAWN.plusSeconds(day * 86_400L));
    }

    void make(Change change) {
        now = now.after(change);
    }

    private <T extends Item> T add(T item) {
        var texts = item instanceof Source source ? Map.of(source.text(), TEXT) : Map.<TextHash, String>of();
        make(new Change(Label.of("change.study.describe"), List.of(Edit.add(item)), texts));
        return item;
    }

    Id<Source> source(String name) {
        return add(new Source(Id.random(), Source.Type.INTERVIEW, name, "", null, "zh", TextHash.of(TEXT),
                TEXT.length(), now.count(Source.class) + 1, Values.NONE, Source.Provenance.HERE, Origin.of(first)))
                .id();
    }

    List<Id<Source>> sources(int count) {
        var all = new ArrayList<Id<Source>>();
        for (int i = 1; i <= count; i++) {
            all.add(source("A%02d".formatted(i)));
        }
        return all;
    }

    Code code(int day, @Nullable Code parent, Level level) {
        int number = now.count(Code.class) + 1;
        return add(Code.of(
                by(day), parent == null ? null : parent.id(), number, level, Wording.zh("编码" + number)));
    }

    Coding coding(int day, Id<Source> source, Code code) {
        int start = places++ % (TEXT.length() - 2);
        return add(Coding.of(by(day), Place.of(source, start, start + 2), code.id()));
    }

    Relation relation(int day, Code from, Code to) {
        return add(new Relation(Id.random(), causal.id(), from.id(), to.id(), Polarity.PLUS, Relation.Basis.EXPLICIT,
                Relation.Status.HYPOTHESIS, null, Wording.NONE, Origin.of(by(day))));
    }
}
