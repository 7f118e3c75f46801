package zhagen.model;

import java.util.List;
import zhagen.model.RelationType.Meaning;

/// A word for relations that the literature offers, from which a study may make a type of its own.
///
/// @param meaning what the algorithms make of it; where they have no word for it, [Meaning#ASSERTION] keeps its direction and computes
///     nothing
public record RelationWord(Wording name, Meaning meaning, Polarity polarity) {

    /// The links between categories that Chinese guides to axial coding list.
    public static final List<RelationWord> AXIAL = List.of(
            of("因果", "causes", Meaning.CAUSAL, Polarity.UNKNOWN),
            of("时间先后", "precedes", Meaning.ASSERTION, Polarity.NONE),
            of("语义", "is close in meaning to", Meaning.ASSOCIATION, Polarity.NONE),
            of("情境", "is the context of", Meaning.MODERATION, Polarity.UNKNOWN),
            of("相似", "is similar to", Meaning.ASSOCIATION, Polarity.NONE),
            of("差异", "differs from", Meaning.ASSOCIATION, Polarity.NONE),
            of("对等", "is equivalent to", Meaning.CORRESPONDENCE, Polarity.NONE),
            of("类型", "is a type of", Meaning.ASSERTION, Polarity.NONE),
            of("结构", "is part of", Meaning.ASSERTION, Polarity.NONE),
            of("功能", "serves", Meaning.ASSERTION, Polarity.NONE),
            of("过程", "is a phase of", Meaning.ASSERTION, Polarity.NONE),
            of("策略", "is a strategy for", Meaning.INTERVENTION, Polarity.UNKNOWN));

    /// Words of the coding families (Glaser 1978, pp. 73–82), the six C's first.
    public static final List<RelationWord> FAMILIES = List.of(
            of("原因", "is a cause of", Meaning.CAUSAL, Polarity.UNKNOWN),
            of("脉络", "is the ambience of", Meaning.MODERATION, Polarity.UNKNOWN),
            of("偶然因素", "is a contingency of", Meaning.MODERATION, Polarity.UNKNOWN),
            of("后果", "has as a consequence", Meaning.CAUSAL, Polarity.UNKNOWN),
            of("共变", "varies with", Meaning.ASSOCIATION, Polarity.NONE),
            of("条件", "is a condition of", Meaning.CAUSAL, Polarity.UNKNOWN),
            of("阶段", "is a stage of", Meaning.ASSERTION, Polarity.NONE),
            of("程度", "is a degree of", Meaning.ASSERTION, Polarity.NONE),
            of("维度", "is a dimension of", Meaning.ASSERTION, Polarity.NONE),
            of("种类", "is a kind of", Meaning.ASSERTION, Polarity.NONE),
            of("手法", "is a tactic for", Meaning.INTERVENTION, Polarity.UNKNOWN),
            of("互动", "interacts with", Meaning.ASSOCIATION, Polarity.NONE),
            of("身份与自我", "shapes the identity of", Meaning.ASSERTION, Polarity.NONE),
            of("转折点", "is a turning point of", Meaning.ASSERTION, Polarity.NONE),
            of("手段—目的", "is a means to", Meaning.INTERVENTION, Polarity.UNKNOWN),
            of("文化", "is a norm of", Meaning.ASSERTION, Polarity.NONE),
            of("共识", "agrees with", Meaning.CORRESPONDENCE, Polarity.NONE));

    private static RelationWord of(String zh, String en, Meaning meaning, Polarity polarity) {
        return new RelationWord(new Wording(zh, en), meaning, polarity);
    }

    /// Whether the study has a type of this name.
    public boolean isTaken(Snapshot now) {
        return now.all(RelationType.class)
                .anyMatch(type -> type.name().says(name.zh()) || type.name().says(name.en()));
    }
}
