package zhagen.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Polarity;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Wording;

/// A study in memory that was just founded, or the sample study.
public final class Founded {

    public final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    public final Map<TextHash, String> texts = new HashMap<>();
    public Snapshot now;

    public Founded() {
        var types = new ArrayList<RelationType>();
        types.add(type("正向影响", Meaning.CAUSAL, Polarity.PLUS));
        types.add(type("负向影响", Meaning.CAUSAL, Polarity.MINUS));
        for (var meaning : List.of(
                Meaning.MODERATION,
                Meaning.ASSOCIATION,
                Meaning.INTERVENTION,
                Meaning.ASSERTION,
                Meaning.CONFLICT,
                Meaning.CORRESPONDENCE)) {
            types.add(type(meaning.name(), meaning, Polarity.NONE));
        }
        now = Snapshot.empty().after(Studies.found(by, Wording.zh("研究"), "王", "W", types));
    }

    private RelationType type(String name, Meaning meaning, Polarity polarity) {
        return new RelationType(Id.random(), Wording.same(name), meaning, polarity, 1, Origin.of(by));
    }

    public static Founded sample() {
        var founded = new Founded();
        for (var step : SampleStudy.bundled().steps()) {
            var round = Round.latest(founded.now).id();
            founded.make(step.make(founded.now, new By(founded.by.coder(), round, founded.by.at())));
        }
        return founded;
    }

    public void make(Change change) {
        texts.putAll(change.texts());
        now = now.after(change);
    }
}
