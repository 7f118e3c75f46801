package zhagen.theory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Texts;

/// What is still weak or missing in a theory (理论检查). It says where, and changes nothing.
public final class TheoryCheck {

    private TheoryCheck() {}

    /// @param texts of the same moment
    public static List<Finding> of(Snapshot now, Texts texts) {
        return of(now, texts, new Counting(now).ofAll());
    }

    /// @param strengths of all codes, as [Counting#ofAll()] counts them
    public static List<Finding> of(Snapshot now, Texts texts, Map<Id<Code>, Strength> strengths) {
        return Stream.of(
                new RelationChecks(now).findings(),
                ParadigmChecks.findings(now),
                new StoryChecks(now, texts, strengths).findings(),
                new CodeChecks(now, strengths).findings())
                .flatMap(findings -> findings)
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }
}
