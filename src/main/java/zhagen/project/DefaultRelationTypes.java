package zhagen.project;

import java.util.List;
import zhagen.model.By;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Polarity;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Wording;

/// The words for relations that a new project begins with.
final class DefaultRelationTypes {

    private DefaultRelationTypes() {}

    static List<RelationType> by(By by) {
        return List.of(
                type(by, 100, "正向影响", "promotes", Meaning.CAUSAL, Polarity.PLUS),
                type(by, 200, "负向影响", "inhibits", Meaning.CAUSAL, Polarity.MINUS),
                type(by, 300, "因果", "causes", Meaning.CAUSAL, Polarity.UNKNOWN),
                type(by, 400, "调节", "moderates", Meaning.MODERATION, Polarity.UNKNOWN),
                type(by, 500, "相关", "is associated with", Meaning.ASSOCIATION, Polarity.NONE),
                type(by, 600, "干预", "intervenes in", Meaning.INTERVENTION, Polarity.PLUS),
                type(by, 700, "主张", "asserts", Meaning.ASSERTION, Polarity.NONE),
                type(by, 800, "冲突", "conflicts with", Meaning.CONFLICT, Polarity.NONE),
                type(by, 900, "对应", "corresponds to", Meaning.CORRESPONDENCE, Polarity.NONE));
    }

    private static RelationType type(By by, int rank, String zh, String en, Meaning meaning, Polarity polarity) {
        return new RelationType(Id.random(), new Wording(zh, en), meaning, polarity, rank, Origin.of(by));
    }
}
