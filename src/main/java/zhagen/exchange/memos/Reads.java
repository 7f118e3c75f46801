package zhagen.exchange.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.memos.Markdown.Block;
import zhagen.exchange.memos.Markdown.Piece;
import zhagen.messages.Messages;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.Quoted;
import zhagen.model.References;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// How memos read in one state of a project and one language: a link is called what its target is called now, and a passage says what
/// is said there now. It lives on one thread.
public final class Reads {

    private final Snapshot now;
    private final Texts texts;
    private final Messages messages;
    private final References references;

    public Reads(Snapshot now, Texts texts, Messages messages) {
        this.now = now;
        this.texts = texts;
        this.messages = messages;
        this.references = new References(now, texts::read);
    }

    /// A memo's words as blocks.
    public List<Block> blocks(String body) {
        return Markdown.read(body).stream().flatMap(this::resolved).toList();
    }

    private Stream<Block> resolved(Block block) {
        return switch (block) {
            case Block.Heading(int level, var pieces) -> Stream.of(new Block.Heading(level, named(pieces)));
            case Block.Paragraph(var pieces) when isPassagesOnly(pieces) -> quotations(pieces);
            case Block.Paragraph(var pieces) -> Stream.of(new Block.Paragraph(named(pieces)));
            case Block.ListItem(int depth, var mark, var pieces) ->
                    Stream.of(new Block.ListItem(depth, mark, named(pieces)));
            case Block.Quote(var pieces) when isPassagesOnly(pieces) -> quotations(pieces);
            case Block.Quote(var pieces) -> Stream.of(new Block.Quote(named(pieces)));
            case Block.Code _,Block.Rule _,Block.Quotation _ -> Stream.of(block);
        };
    }

    private static boolean isPassagesOnly(List<Piece> pieces) {
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> place(piece).isPresent() || piece.text().isBlank());
    }

    private static Optional<Place> place(Piece piece) {
        return Mentions.isOurs(piece.address()) && Mentions.leadsTo(piece.address()) instanceof Link.ToPlace(var place)
                ? Optional.of(place)
                : Optional.empty();
    }

    private Stream<Block> quotations(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> place(piece).stream()
                        .map(place -> new Block.Quotation(words(place), reference(place), piece.address())));
    }

    private List<Piece> named(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> Mentions.isOurs(piece.address())
                        ? new Piece(said(piece.text(), Mentions.leadsTo(piece.address())), piece.styles(),
                                piece.address())
                        : piece)
                .toList();
    }

    private String said(String name, @Nullable Link link) {
        return switch (link) {
            case null -> messages.say("memos.gone", name);
            case Link.ToItem(var id) -> now.find(id).map(this::name).orElseGet(() -> messages.say("memos.gone", name));
            case Link.ToPlace(var place) -> quoted(place);
        };
    }

    /// What an item is called.
    public String name(Item item) {
        return Names.of(now, item).in(messages.language());
    }

    /// The words of a passage and where they stand, on one line; of a whole source its name.
    public String quoted(Place place) {
        return place.span() == null
                ? name(now.get(place.source()))
                : messages.say("export.quote", words(place), reference(place));
    }

    /// What is said at a place now.
    public String words(Place place) {
        return Quoted.words(now, place, texts.read(now.get(place.source())));
    }

    public String reference(Place place) {
        return references.of(place);
    }

    /// A memo's words as Markdown that reads anywhere.
    ///
    /// @param deeper by how many levels its headings are lower than they were typed
    public String markdown(String body, int deeper) {
        var lines = new ArrayList<String>();
        boolean code = false;
        for (var line : body.lines().toList()) {
            code ^= line.strip().startsWith("```");
            lines.add(code || line.isBlank() ? line : markdownLine(line, deeper));
        }
        return String.join("\n", lines);
    }

    private String markdownLine(String line, int deeper) {
        var pieces = Markdown.pieces(line.replaceFirst("^\\s{0,3}>\\s?", ""));
        if (isPassagesOnly(pieces)) {
            return String.join("\n\n", pieces.stream()
                    .flatMap(piece -> place(piece).stream())
                    .map(this::markdownQuotation)
                    .toList());
        }
        var said = Mentions.replaced(line, mention -> said(mention.name(), mention.link()));
        return said.matches("#{1,6}\\s.*") ? "#".repeat(Math.min(deeper, 6 - level(said))) + said : said;
    }

    private static int level(String heading) {
        return heading.length() - heading.replaceFirst("^#+", "").length();
    }

    String markdownQuotation(Place place) {
        return "> " + words(place) + "\n>\n> — " + reference(place);
    }
}
