package zhagen.ui.links;

import java.util.Locale;
import java.util.Optional;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Names;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;
import zhagen.ui.links.Thing.Sort;

/// Names the things of one snapshot in one language. It lives on one thread.
public final class Things {

    private static final int QUOTED = 40;

    private final Snapshot now;
    private final Messages messages;
    private final Passages passages;

    public Things(Snapshot now, Texts texts, Messages messages) {
        this.now = now;
        this.messages = messages;
        this.passages = new Passages(now, texts);
    }

    public Passages passages() {
        return passages;
    }

    /// Nothing where the link points at what the project no longer has, or at what has no name.
    public Optional<Thing> of(Link link) {
        return switch (link) {
            case Link.ToItem(var id) -> now.find(id).flatMap(this::of);
            case Link.ToPlace(var place) -> now.has(place.source()) ? Optional.of(of(place)) : Optional.empty();
        };
    }

    public Optional<Thing> of(Item item) {
        return switch (item) {
            case Code code -> Optional.of(of(code));
            case Relation relation -> Optional.of(of(relation));
            case Property property -> Optional.of(thing(
                    item,
                    Sort.PROPERTY,
                    property.name().in(language()),
                    now.get(property.code()).name().in(language())));
            case Paradigm paradigm -> Optional.of(of(paradigm, paradigm, ""));
            case Placing placing -> Optional.of(of(
                    placing,
                    now.get(placing.paradigm()),
                    now.get(placing.category()).name().in(language()) + " · "));
            case Source source -> Optional.of(thing(item, Sort.SOURCE, source.name(), source.group()));
            case Participant participant -> Optional.of(thing(item, Sort.PARTICIPANT, participant.codeName(), ""));
            case TheoryModel model -> Optional.of(thing(item, Sort.MODEL, model.name().in(language()), ""));
            case Memo memo -> Optional.of(thing(item, Sort.MEMO, titleOf(memo), ""));
            default -> Optional.empty();
        };
    }

    private Thing of(Code code) {
        return new Thing(
                new Link.ToItem(code.id()),
                Sort.CODE,
                code.name().in(language()),
                messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)),
                Tree.hue(now, code));
    }

    private Thing of(Relation relation) {
        var name = Relations.nameOf(now, relation.id()).in(language());
        return thing(relation, Sort.RELATION, name, now.get(relation.type()).name().in(language()));
    }

    /// A paradigm, or a place in it; what it is for stands before the phenomenon.
    private Thing of(Item item, Paradigm paradigm, String before) {
        return thing(item, Sort.PARADIGM, before + now.get(paradigm.phenomenon()).name().in(language()), "");
    }

    private Thing of(Place place) {
        var words = passages.words(place, QUOTED);
        var reference = passages.reference(place);
        return new Thing(
                new Link.ToPlace(place),
                Sort.PASSAGE,
                words.isEmpty() ? reference : messages.say("links.quoted", words),
                words.isEmpty() ? "" : reference,
                Thing.NONE);
    }

    /// A memo is called by its title, or by its first words, or untitled.
    public String titleOf(Memo memo) {
        return Names.of(now, memo).in(language());
    }

    private static Thing thing(Item item, Sort sort, String name, String beside) {
        return new Thing(new Link.ToItem(item.id()), sort, name, beside, Thing.NONE);
    }

    private Language language() {
        return messages.language();
    }
}
