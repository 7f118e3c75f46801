package zhagen.exchange.codebook;

import zhagen.model.Code;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Relation;
import zhagen.model.Relations;

/// A row for each relation, with what speaks for it and what speaks against it.
record RelationsSheet(Facts facts, Quotes quotes) {

    void write(Sheet sheet) {
        int number = 1;
        for (var relation : facts.now().all(Relation.class).toList()) {
            write(sheet, number++, relation);
        }
        sheet.finish();
    }

    private void write(Sheet sheet, int number, Relation relation) {
        var now = facts.now();
        var supporting = facts.counting().of(relation, Stance.SUPPORTING);
        var contradicting = facts.counting().of(relation, Stance.CONTRADICTING);
        sheet.row(
                number,
                facts.numbered(now.get(relation.from())),
                facts.in(now.get(relation.type()).name()),
                relation.polarity().sign(),
                target(relation.to()),
                facts.in(relation.statement()),
                facts.say("export.basis." + relation.basis()),
                facts.say("export.status." + relation.status()),
                supporting.passages(),
                supporting.people(),
                quotes.evidence(relation.id(), Stance.SUPPORTING),
                contradicting.passages(),
                contradicting.people(),
                quotes.evidence(relation.id(), Stance.CONTRADICTING));
    }

    private String target(Id<? extends Item> id) {
        Item item = facts.now().get(id);
        return item instanceof Code code ? facts.numbered(code) : facts.in(Relations.nameOf(facts.now(), id));
    }
}
