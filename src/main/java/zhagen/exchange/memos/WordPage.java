package zhagen.exchange.memos;

import java.util.List;
import java.util.stream.Collectors;
import zhagen.exchange.memos.Markdown.Block;
import zhagen.exchange.memos.Markdown.Piece;
import zhagen.exchange.memos.Markdown.Style;
import zhagen.exchange.word.WordFile;
import zhagen.exchange.word.WordFile.Look;
import zhagen.exchange.word.WordFile.Words;
import zhagen.messages.Messages;
import zhagen.model.Place;

/// Memos as they are written for Word.
record WordPage(WordFile file, Messages messages) implements MemosExport.Page {

    @Override
    public void title(String text) {
        file.title(text);
    }

    @Override
    public void note(String text) {
        file.note(text);
    }

    @Override
    public void heading(int level, String text) {
        file.heading(level, List.of(Words.plain(text)));
    }

    @Override
    public void quotation(Place place, Reads reads) {
        quotation(reads.words(place), reads.reference(place));
    }

    private void quotation(String words, String reference) {
        file.quotation(
                List.of(Words.plain(messages.say("links.quoted", words))),
                messages.say("memos.export.reference", reference));
    }

    @Override
    public void body(String words, int deeper, Reads reads) {
        for (var block : reads.blocks(words)) {
            switch (block) {
                case Block.Heading(int level, var pieces) -> file.heading(level + deeper, words(pieces));
                case Block.Paragraph(var pieces) -> file.paragraph(words(pieces));
                case Block.ListItem(int depth, var mark, var pieces) -> file.item(depth, mark, words(pieces));
                case Block.Quote(var pieces) -> file.quotation(words(pieces), "");
                case Block.Quotation(var said, var reference, _) -> quotation(said, reference);
                case Block.Code(var text) -> file.code(text);
                case Block.Rule() -> file.rule();
            }
        }
    }

    private static List<Words> words(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Words(
                        piece.text(),
                        piece.styles().stream().map(WordPage::look).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    private static Look look(Style style) {
        return switch (style) {
            case BOLD -> Look.BOLD;
            case ITALIC -> Look.ITALIC;
            case CODE -> Look.CODE;
        };
    }
}
