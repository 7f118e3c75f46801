package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Links that stand in the words of a memo, written as Markdown writes them: `[name](zhagen:…)`. What a link leads to counts; the
/// name is what it was called when it was written, for the day when there is nothing left to call.
public final class Mentions {

    /// The address of what is no longer there.
    private static final String GONE = "gone";

    private static final String SCHEME = "zhagen:";
    private static final String SIGN = "](" + SCHEME;
    private static final Pattern WRITTEN =
            Pattern.compile("\\[([^\\[\\]\\n]*)]\\(zhagen:(gone|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}"
                    + "-[0-9a-f]{12})(?:#(\\d{1,9})-(\\d{1,9}))?)\\)");

    /// One link among the words.
    ///
    /// @param at where it stands in the memo's words, brackets and address included
    /// @param name what it was called
    /// @param link where it leads; null where that is gone
    public record Mention(Span at, String name, @Nullable Link link) {}

    private Mentions() {}

    public static List<Mention> in(String body) {
        return body.contains(SIGN) ? WRITTEN.matcher(body).results().map(Mentions::mention).toList() : List.of();
    }

    private static Mention mention(MatchResult found) {
        return new Mention(new Span(found.start(), found.end()), found.group(1), link(found));
    }

    private static @Nullable Link link(MatchResult found) {
        if (found.group(3) == null) {
            return null;
        }
        var target = UUID.fromString(found.group(3));
        return found.group(4) == null
                ? new Link.ToItem(new Id<>(target))
                : place(new Id<>(target), Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)));
    }

    private static @Nullable Link place(Id<Source> source, int start, int end) {
        return end < start ? null : new Link.ToPlace(Place.of(source, start, end));
    }

    /// Where the words lead, each once.
    static List<Link> links(String body) {
        return in(body).stream().map(Mention::link).filter(Objects::nonNull).distinct().toList();
    }

    /// Whether a Markdown address is one of ours.
    public static boolean isOurs(String address) {
        return address.startsWith(SCHEME);
    }

    /// Where such an address leads; null where that is gone.
    public static @Nullable Link leadsTo(String address) {
        var found = in("[](" + address + ")");
        return found.isEmpty() ? null : found.getFirst().link();
    }

    /// A link as it stands in a memo's words.
    ///
    /// @param link null where what it led to is gone
    public static String written(String name, @Nullable Link link) {
        var called = unbracketed(name).replaceAll("\\s+", " ");
        return "[" + called + SIGN + address(link) + ")";
    }

    private static String address(@Nullable Link link) {
        return switch (link) {
            case null -> GONE;
            case Link.ToItem(var item) -> item.toString();
            case Link.ToPlace(Place(var source, var span)) when span == null -> source.toString();
            case Link.ToPlace(Place(var source, var span)) -> source + "#" + span.start() + "-" + span.end();
        };
    }

    /// The same words, with each link among them leading where `moved` says, which answers null where it leads nowhere any more.
    static String moved(String body, Function<Link, @Nullable Link> moved) {
        return replaced(body, mention -> written(
                mention.name(), mention.link() == null ? null : moved.apply(mention.link())));
    }

    /// The words with each link among them replaced.
    public static String replaced(String body, Function<Mention, String> replacement) {
        return body.contains(SIGN)
                ? WRITTEN.matcher(body).replaceAll(
                        found -> Matcher.quoteReplacement(replacement.apply(mention(found))))
                : body;
    }

    /// The words alone, each link by its name.
    public static String plain(String body) {
        return replaced(body, Mention::name);
    }

    /// Other words, those between the links and their names; where the links lead stays as it is.
    static String reworded(String body, UnaryOperator<String> words) {
        if (!body.contains(SIGN)) {
            return words.apply(body);
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (var found : WRITTEN.matcher(body).results().toList()) {
            parts.add(words.apply(body.substring(from, found.start())));
            parts.add("[" + unbracketed(words.apply(found.group(1))) + SIGN + found.group(2) + ")");
            from = found.end();
        }
        parts.add(words.apply(body.substring(from)));
        return String.join("", parts);
    }

    /// A name that is read as one: brackets within a name would end it.
    private static String unbracketed(String name) {
        return name.replace('[', '〔').replace(']', '〕').replace('\n', ' ');
    }

    /// The same words, in which no link leads to what the project does not have.
    static String settled(Snapshot now, String body) {
        return moved(body, link -> leads(now, link) ? link : null);
    }

    private static boolean leads(Snapshot now, Link link) {
        return switch (link) {
            case Link.ToItem(var item) -> now.has(item);
            case Link.ToPlace(var place) -> now.find(place.source())
                    .filter(source -> place.span() == null || place.span().end() <= source.length())
                    .isPresent();
        };
    }
}
