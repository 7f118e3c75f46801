package zhagen.ui.links;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TheoryModel;

/// Words as they are typed, where a link is `[[what its target is called now]]`, and the same words as they are kept, where
/// it is an address. It remembers which name it gave to which link. Screen thread.
public final class TypedLinks {

    private static final Pattern TYPED = Pattern.compile("\\[\\[([^\\[\\]\\n]+)]]");

    /// What a name stands for.
    ///
    /// @param link nothing, where it is gone
    /// @param name under which it is kept
    private record Meant(Optional<Link> link, String name) {}

    private static final int FIRST_WORDS = 16;

    private final Map<String, Meant> known = new HashMap<>();

    /// What a link to a thing is called while it is typed: a passage by where it stands and its first words, all else by its name.
    public static String nameOf(Thing thing) {
        return thing.sort() == Thing.Sort.PASSAGE && !thing.beside().isEmpty()
                ? thing.beside() + " " + Names.cut(thing.name().replaceAll("^[“\"]|[”\"]$", ""), FIRST_WORDS)
                : thing.name();
    }

    /// What has this very name, codes first.
    public static Optional<Link> named(Snapshot now, String name) {
        return Stream.of(Code.class, Participant.class, Source.class, TheoryModel.class, Memo.class)
                .flatMap(kind -> now.all(kind).filter(item -> Names.of(now, item).says(name)))
                .findFirst()
                .map(item -> new Link.ToItem(item.id()));
    }

    /// The words as they are typed.
    ///
    /// @param naming what a link is called; empty where there is nothing left to call
    /// @param gone what a link is called that leads nowhere, from what it was called once
    public String typed(String kept, Function<Link, Optional<String>> naming, Function<String, String> gone) {
        known.clear();
        return Mentions.replaced(kept, mention -> {
            var link = mention.link();
            var name = link == null ? Optional.<String>empty() : naming.apply(link);
            return link != null && name.isPresent()
                    ? typed(name.get(), link)
                    : typed(gone.apply(mention.name()), new Meant(Optional.empty(), mention.name()));
        });
    }

    /// A link as it is typed: under its name, or under a name like it where another link has that.
    public String typed(String name, Link link) {
        return typed(name, new Meant(Optional.of(link), name));
    }

    private String typed(String name, Meant meant) {
        var called = name.replaceAll("\\s+", " ").replace('[', '〔').replace(']', '〕').strip();
        var free = called;
        for (int i = 2; known.containsKey(free) && !known.get(free).link().equals(meant.link()); i++) {
            free = called + " " + i;
        }
        known.put(free, meant);
        return "[[" + free + "]]";
    }

    /// The words as they are kept. What stands in brackets and is nothing's name stays as it is.
    ///
    /// @param named what has a name that was typed by hand
    public String kept(String typed, Function<String, Optional<Link>> named) {
        return TYPED.matcher(typed)
                .replaceAll(found -> Matcher.quoteReplacement(kept(found.group(), found.group(1), named)));
    }

    private String kept(String whole, String name, Function<String, Optional<Link>> named) {
        var meant = known.get(name);
        if (meant == null) {
            var found = named.apply(name);
            if (found.isEmpty()) {
                return whole;
            }
            meant = new Meant(found, name);
            known.put(name, meant);
        }
        return Mentions.written(meant.name(), meant.link().orElse(null));
    }

    /// Where the links of newer words lead, for the names that they had already; the words that are being typed keep theirs.
    public void follow(String kept, Function<Link, Optional<String>> naming) {
        Mentions.in(kept).forEach(mention -> {
            var link = mention.link();
            if (link != null) {
                naming.apply(link).ifPresent(name -> known.replace(name, new Meant(Optional.of(link), name)));
            }
        });
    }
}
