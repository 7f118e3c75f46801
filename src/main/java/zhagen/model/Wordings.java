package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The words that people wrote into an item: names, notes, definitions, statements; always in the same order.
public final class Wordings {

    private Wordings() {}

    public static List<String> of(Item item) {
        var all = new ArrayList<String>();
        with(item, words -> {
            all.add(words);
            return words;
        });
        return all;
    }

    /// The same item, in other words.
    public static Item with(Item item, UnaryOperator<String> words) {
        var said = said(item, words);
        var foreignId = words.apply(item.origin().foreignId());
        return foreignId.equals(item.origin().foreignId()) ? said : said.with(item.origin().imported(foreignId));
    }

    private static Item said(Item item, UnaryOperator<String> words) {
        return switch (item) {
            case Study it -> new Study(
                    it.id(),
                    both(it.title(), words),
                    both(it.question(), words),
                    both(it.design(), words),
                    new Numbering(
                            words.apply(it.numbering().concept()),
                            words.apply(it.numbering().category()),
                            words.apply(it.numbering().main()),
                            words.apply(it.numbering().core()),
                            it.numbering().order(),
                            it.numbering().scope()),
                    it.conventions().citing(words.apply(it.conventions().reference())),
                    it.method(),
                    it.origin());
            case Coder it -> it.named(words.apply(it.name()), words.apply(it.initials()));
            case Round it -> new Round(it.id(), it.number(), both(it.name(), words), it.origin());
            case Attribute it -> new Attribute(
                    it.id(), both(it.name(), words), it.scope(), it.type(), each(it.allowed(), words), it.rank(),
                    it.origin());
            case Participant it -> new Participant(
                    it.id(), words.apply(it.codeName()), both(it.note(), words), values(it.values(), words),
                    it.origin());
            case Source it -> source(it, words);
            case Speaker it -> new Speaker(
                    it.id(), it.source(), words.apply(it.name()), it.role(), it.participant(), it.origin());
            case Code it -> new Code(
                    it.id(),
                    it.parent(),
                    it.rank(),
                    it.level(),
                    both(it.name(), words),
                    both(it.definition(), words),
                    both(it.include(), words),
                    both(it.exclude(), words),
                    each(it.aliases(), words),
                    it.hue(),
                    it.inVivo(),
                    it.reversed(),
                    words.apply(it.prior()),
                    it.origin());
            case CodeSet it -> it.described(both(it.name(), words), both(it.note(), words));
            case Property it -> it.described(
                    both(it.name(), words), it.scale(), it.values().stream().map(value -> both(value, words)).toList());
            case Memo it -> it.saying(
                    it.type(), words.apply(it.title()), Mentions.reworded(it.body(), words));
            case RelationType it -> it.named(both(it.name(), words));
            case Relation it -> it.stating(both(it.statement(), words));
            case Evidence it -> it.taken(it.stance(), words.apply(it.note())).answered(words.apply(it.answer()));
            case TheoryModel it -> it.described(both(it.name(), words), it.storyline(), it.core())
                    .telling(told -> Mentions.reworded(told, words));
            case Placement it -> it.keyed(words.apply(it.key()));
            case Page it -> new Page(
                    it.id(), it.source(), it.number(), words.apply(it.label()), it.begins(), it.origin());
            case AutocodingRule it -> it.described(
                    words.apply(it.name()), it.finds().saying(words.apply(it.finds().words())), it.code());
            case Retrieval it -> it.named(words.apply(it.name())).asking(it.query().saying(words));
            case TypicalStructure it -> it.saying(both(it.connotation(), words));
            case Dismissal it -> it.because(words.apply(it.reason()));
            case Milestone it -> it.described(both(it.name(), words), words.apply(it.note()));
            case SamplingStep it -> it.saying(
                    words.apply(it.missing()), words.apply(it.wanted()), words.apply(it.outcome()));
            case MemberCheck it -> it.by(it.participant(), words.apply(it.checker()), it.date())
                    .saying(words.apply(it.result()), words.apply(it.feedback()), words.apply(it.treatment()));
            case Turn _,Reading _,Coding _,Location _,Paradigm _,Placing _,Holdout _ -> item;
        };
    }

    private static Source source(Source it, UnaryOperator<String> words) {
        var from = it.provenance();
        return new Source(
                it.id(),
                it.type(),
                words.apply(it.name()),
                words.apply(it.group()),
                it.date(),
                it.language(),
                it.text(),
                it.length(),
                it.rank(),
                values(it.values(), words),
                new Source.Provenance(
                        words.apply(from.file()), from.sha256(), from.format(), from.encoding(), from.layout()),
                it.origin());
    }

    private static Wording both(Wording wording, UnaryOperator<String> words) {
        return wording.each(words);
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> words) {
        return texts.stream().map(words).toList();
    }

    private static Values values(Values values, UnaryOperator<String> words) {
        var said = new HashMap<Id<Attribute>, String>();
        inOrder(values).forEach((attribute, text) -> said.put(attribute, words.apply(text)));
        return new Values(said);
    }

    private static Map<Id<Attribute>, String> inOrder(Values values) {
        return new TreeMap<>(values.byAttribute());
    }
}
