package zhagen.exchange.codebook;

import java.util.stream.Collectors;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Page;
import zhagen.model.Place;
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
                Mentions.plain(memo.body()),
                memo.allLinks().stream().map(this::target).distinct().collect(Collectors.joining("\n")),
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
            case Coding coding -> named(item) + " " + facts.reference(coding.place());
            case Evidence evidence -> facts.reference(evidence.place());
            case Turn turn -> facts.reference(new Place(turn.source(), turn.whole()));
            case Page page -> facts.reference(new Place(page.source(), page.begins()));
            default -> named(item);
        };
    }

    private String named(Item item) {
        return facts.in(Names.of(facts.now(), item));
    }
}
