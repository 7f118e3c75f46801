package zhagen.diagram;

import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Evidence.Stance;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Placement;
import zhagen.model.Placement.Role;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.Relation.Basis;
import zhagen.model.Relation.Status;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Wording;
import zhagen.theory.Theory;

/// An invented model of why departments do or do not share their data.
final class Sharing {

    final Theory theory = new Theory();
    final Code conditions = theory.code(new Wording("外部条件", "External conditions"), Level.CORE, null);
    final Code drivers = theory.code(new Wording("部门内生要素", "Inside the department"), Level.CORE, null);
    final Code ties = category("部门间协作关系", "Ties between departments", conditions, 86, Role.FACTOR);
    final Code data = category("共享数据特征", "Nature of the data", conditions, 41, Role.FACTOR);
    final Code gain = category("共享预期收益", "Expected gain", drivers, 33, Role.MEDIATOR);
    final Code risk = category("共享感知风险", "Perceived risk of being held responsible", drivers, 47, Role.MEDIATOR);
    final Code cost = category("共享认知成本", "Cost of understanding", drivers, 39, Role.MEDIATOR);
    final Code will = category("共享参与意愿", "Willingness to take part", null, 52, Role.OUTCOME);
    final Code impasse = category("参与困境", "Impasse", null, 28, Role.OUTCOME);
    final Code leader = category("上级领导推动", "Push from above", null, 14, Role.MODERATOR);
    final Code coordination = category("协调管理体系", "A body that coordinates", null, 9, Role.INTERVENTION);
    final Code responsibility = category("落实环节与责任人", "Named steps and people responsible", null, 7, Role.INTERVENTION);
    final Code rights = category("权属配置与治理架构", "Ownership and governance", null, 0, Role.INTERVENTION);

    Sharing() {
        relate(ties, gain, Polarity.PLUS, 5);
        relate(ties, risk, Polarity.MINUS, 8);
        relate(ties, will, Polarity.PLUS, 4);
        relate(ties, data, Polarity.PLUS, 3);
        relate(data, risk, Polarity.MINUS, 2);
        relate(data, cost, Polarity.MINUS, 3);
        relate(gain, will, Polarity.PLUS, 6);
        var deterring = relate(risk, will, Polarity.MINUS, 11);
        theory.evidence(deterring, Stance.CONTRADICTING);
        relate(cost, will, Polarity.MINUS, 4);
        relate(will, impasse, Polarity.MINUS, 7);
        theory.relate(leader, deterring, Polarity.MINUS);
        theory.relate(coordination, data, Meaning.INTERVENTION, Polarity.NONE);
        theory.relate(responsibility, cost, Meaning.INTERVENTION, Polarity.NONE);
        theory.relate(rights, cost, Meaning.INTERVENTION, Polarity.MINUS);
        var inferred = theory.relate(rights, risk, Polarity.UNKNOWN);
        theory.put(inferred.meaning(inferred.type(), Polarity.UNKNOWN, Basis.INFERRED, Status.HYPOTHESIS));
        theory.relate(gain, cost, Meaning.ASSOCIATION, Polarity.NONE);
        theory.relate(impasse, ties, Polarity.BOTH);
        theory.core(will);
    }

    private Code category(String zh, String en, Code parent, int passages, Role role) {
        var code = theory.code(new Wording(zh, en), Level.MAIN, parent);
        for (int i = 0; i < passages; i++) {
            theory.put(Coding.of(Theory.BY, theory.passage(i), code.id()));
        }
        var placement = theory.place(code, role);
        if (role == Role.INTERVENTION) {
            theory.put(placement.as(role, Placement.Timing.AFTER, null, null));
        }
        return code;
    }

    private Relation relate(Code from, Code to, Polarity polarity, int passages) {
        var relation = theory.relate(from, to, polarity);
        for (int i = 0; i < passages; i++) {
            theory.evidence(relation, Stance.SUPPORTING, i);
        }
        return relation;
    }

    Captions captions(Language language) {
        return new Captions(theory.now(), theory.model(), Messages.in(language), false);
    }

    Figure figure(Language language) {
        return Figures.layOut(theory.graph(), captions(language));
    }

    Figure figureInBoth() {
        return Figures.layOut(
                theory.graph(), new Captions(theory.now(), theory.model(), Messages.in(Language.ZH), true));
    }
}
