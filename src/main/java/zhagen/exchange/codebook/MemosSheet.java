package zhagen.exchange.codebook;

import java.util.stream.Collectors;
import zhagen.model.Attribute;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Location;
import zhagen.model.Memo;
import zhagen.model.Page;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Retrieval;
import zhagen.model.Round;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Study;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;

/// A row for each memo, in the order of the outline.
record MemosSheet(Facts facts) {

    void write(Sheet sheet) {
        facts.now().all(Memo.class).forEach(memo -> write(sheet, memo));
        sheet.finish();
    }

    private void write(Sheet sheet, Memo memo) {
        sheet.row(
                facts.say("export.memo." + memo.type()),
                memo.title(),
                memo.body(),
                memo.links().stream().map(this::target).distinct().collect(Collectors.joining("\n")),
                facts.coder(memo.origin().coder()),
                facts.day(memo.origin().made()),
                facts.day(memo.origin().modified()));
    }

    private String target(Link link) {
        return switch (link) {
            case Link.ToItem(var item) -> name(item);
            case Link.ToPlace(var place) -> facts.reference(place);
        };
    }

    private String name(Id<? extends Item> id) {
        Item item = facts.now().get(id);
        return switch (item) {
            case Code code -> facts.numbered(code);
            case Source source -> source.name();
            case Participant participant -> participant.codeName();
            case Relation relation -> facts.in(Relations.nameOf(facts.now(), relation.id()));
            case Coding coding ->
                    facts.in(facts.now().get(coding.code()).name()) + " " + facts.reference(coding.place());
            case Evidence evidence -> facts.reference(evidence.place());
            case Memo memo -> memo.title();
            case TheoryModel model -> facts.in(model.name());
            case Placement placement -> facts.in(facts.now().get(placement.category()).name());
            case Attribute attribute -> facts.in(attribute.name());
            case RelationType type -> facts.in(type.name());
            case CodeSet set -> facts.in(set.name());
            case Property property -> facts.in(property.name());
            case Location location -> facts.in(facts.now().get(location.property()).name());
            case Round round -> facts.in(round.name());
            case Study study -> facts.in(study.title());
            case Coder coder -> coder.name();
            case Speaker speaker -> speaker.name();
            case Turn turn -> facts.reference(new Place(turn.source(), turn.whole()));
            case Page page -> facts.reference(new Place(page.source(), page.begins()));
            case Retrieval retrieval -> retrieval.name();
            case Reading reading -> facts.now().get(reading.source()).name();
        };
    }
}
