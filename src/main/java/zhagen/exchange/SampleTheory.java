package zhagen.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.SampleFile.LinkEntry;
import zhagen.exchange.SampleFile.MemoEntry;
import zhagen.exchange.SampleFile.ModelEntry;
import zhagen.exchange.SampleFile.PlacementEntry;
import zhagen.exchange.SampleFile.RelationEntry;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Participant;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Snapshot;
import zhagen.model.Stories;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;
import zhagen.model.Wording;

/// The relations, models and memos of the sample study.
record SampleTheory(SampleFile file, SampleKeys keys) {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|]+)(?:\\|([^\\]]+))?]]");

    private static final Map<String, Meaning> MEANINGS = Map.of(
            "causes", Meaning.CAUSAL,
            "moderates", Meaning.MODERATION,
            "associates", Meaning.ASSOCIATION,
            "intervenes", Meaning.INTERVENTION,
            "asserts", Meaning.ASSERTION,
            "conflicts", Meaning.CONFLICT,
            "corresponds", Meaning.CORRESPONDENCE);

    Change relate(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        for (var entry : file.relations()) {
            var polarity = Polarity.of(entry.polarity());
            var relation = new Relation(
                    keys.of(Relation.class, entry.key()),
                    type(now, entry, polarity).id(),
                    keys.of(Code.class, entry.from()),
                    codeOrRelation(entry.to()),
                    polarity,
                    Relation.Basis.valueOf(upper(entry.basis())),
                    Relation.Status.valueOf(upper(entry.status())),
                    null,
                    SampleFile.wording(entry.statement()),
                    keys.origin(by, entry.date()));
            edits.add(Edit.add(relation));
            entry.evidence().forEach(evidence -> edits.add(Edit.add(keys.evidence(evidence, relation.id(), by))));
        }
        return new Change(Label.of("change.sample.relations", file.relations().size()), edits);
    }

    /// The type of this meaning that begins with this polarity, or else the first of this meaning.
    private static RelationType type(Snapshot now, RelationEntry entry, Polarity polarity) {
        var types = now.all(RelationType.class)
                .filter(type -> type.meaning() == MEANINGS.get(entry.type()))
                .toList();
        return types.stream()
                .filter(type -> type.polarity() == polarity)
                .findFirst()
                .orElseGet(types::getFirst);
    }

    private Id<? extends Item> codeOrRelation(String key) {
        return file.relations().stream().anyMatch(relation -> relation.key().equals(key))
                ? keys.of(Relation.class, key)
                : keys.of(Code.class, key);
    }

    Change model(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        int rank = 1;
        for (var entry : file.models()) {
            edits.add(Edit.add(model(now, entry, rank++, by)));
            for (var placement : entry.placements()) {
                edits.add(Edit.add(placement(placement, keys.of(TheoryModel.class, entry.key()), by)));
            }
        }
        return new Change(Label.of("change.sample.models", file.models().size()), edits);
    }

    private TheoryModel model(Snapshot now, ModelEntry entry, int rank, By by) {
        return new TheoryModel(
                keys.of(TheoryModel.class, entry.key()),
                TheoryModel.Type.valueOf(upper(entry.kind())),
                SampleFile.wording(entry.name()),
                Level.valueOf(upper(entry.level())),
                entry.core().isEmpty() ? null : keys.of(Code.class, entry.core()),
                told(now, SampleFile.wording(entry.storyline())),
                List.of(),
                Set.of(),
                rank,
                keys.origin(by));
    }

    /// The storyline with its links: `[[key]]` a code or a relation by its name, `[[key|words]]` by other words, where the key may be
    /// a source, which says them.
    private Wording told(Snapshot now, Wording storyline) {
        return new Wording(told(now, storyline, Language.ZH), told(now, storyline, Language.EN));
    }

    private String told(Snapshot now, Wording storyline, Language language) {
        return LINK.matcher(storyline.exactly(language)).replaceAll(found -> {
            var key = found.group(1);
            var words = found.group(2);
            if (file.sources().stream().anyMatch(source -> source.file().equals(key))) {
                return written(words, new Link.ToPlace(keys.quoted(key, words, 1)));
            }
            var item = now.get((Id<? extends Item>) codeOrRelation(key));
            return written(
                    words == null ? Names.of(now, item).exactly(language) : words, new Link.ToItem(item.id()));
        });
    }

    private static String written(String name, Link link) {
        return Matcher.quoteReplacement(Mentions.written(name, link));
    }

    /// What the storyline of a model stands on, once all is there that it links to.
    Change stand(Snapshot now, By by, ModelEntry entry, Texts texts) {
        Id<TheoryModel> model = keys.of(TheoryModel.class, entry.key());
        return Stories.tell(now, by, texts, model, now.get(model).storyline());
    }

    private Placement placement(PlacementEntry entry, Id<TheoryModel> model, By by) {
        return new Placement(
                Id.random(),
                model,
                keys.of(Code.class, entry.code()),
                chosen(Placement.Role.class, entry.role()),
                chosen(Placement.Timing.class, entry.timing()),
                chosen(Placement.Mechanism.class, entry.mechanism()),
                chosen(Placement.Actor.class, entry.actor()),
                entry.key(),
                null,
                keys.origin(by));
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, upper(name));
    }

    /// The memos, but for those that were written when something was decided.
    Change write(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        for (var entry : file.memos()) {
            if (!now.has(keys.of(Memo.class, entry.key()))) {
                edits.add(Edit.add(memo(now, by, entry)));
            }
        }
        return new Change(Label.of("change.sample.memos", edits.size()), edits);
    }

    Memo memo(Snapshot now, By by, MemoEntry entry) {
        return new Memo(
                keys.of(Memo.class, entry.key()),
                Memo.Type.valueOf(upper(entry.kind())),
                entry.title(),
                entry.body(),
                links(now, entry.links()),
                file.memos().indexOf(entry) + 1,
                0,
                keys.origin(by, entry.date()));
    }

    private List<Link> links(Snapshot now, List<LinkEntry> entries) {
        return entries.stream()
                .map(entry -> link(now, entry))
                .filter(link -> now.has(link.target()))
                .toList();
    }

    private Link link(Snapshot now, LinkEntry entry) {
        if (!entry.quote().isEmpty()) {
            return new Link.ToPlace(keys.quoted(entry.source(), entry.quote(), 1));
        }
        if (!entry.source().isEmpty()) {
            return new Link.ToItem(keys.source(entry.source()));
        }
        if (!entry.participant().isEmpty()) {
            return new Link.ToItem(now.all(Participant.class)
                    .filter(participant -> participant.codeName().equals(entry.participant()))
                    .findFirst()
                    .orElseThrow()
                    .id());
        }
        if (!entry.model().isEmpty()) {
            return new Link.ToItem(keys.of(TheoryModel.class, entry.model()));
        }
        return new Link.ToItem(
                entry.code().isEmpty() ? keys.of(Relation.class, entry.relation()) : keys.of(Code.class, entry.code()));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
