package zhagen.exchange.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import zhagen.exchange.document.Document;
import zhagen.exchange.document.DocumentKind;
import zhagen.exchange.document.Documents;
import zhagen.exchange.document.Hints;

/// A document of a kind that is more than characters: what its program knows about headings, bold words and tables helps to find
/// who speaks.
record DocumentFormat(DocumentKind kind) implements TranscriptFormat {

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return DocumentKind.of(bytes).filter(kind::equals).isPresent();
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        var charset = wishes.charset() == null && Documents.hidesItsCharset(kind, bytes)
                ? Charset.forName(Decoded.of(fileName, bytes, wishes).encoding())
                : wishes.charset();
        var document = Documents.read(kind, fileName, bytes, new Hints(wishes.password(), charset));
        var marks = new Marks(document.bold(), document.headings(), document.tables(), document.title());
        var found = Recogniser.recognise(document.text(), marks, wishes);
        return Transcript.of(id(), document.encoding(), document.text(), found, document.warnings())
                .withMargins(pages(document), comments(document));
    }

    private static List<TranscriptPage> pages(Document document) {
        var pages = new ArrayList<TranscriptPage>();
        for (var leaf : document.leaves()) {
            pages.add(new TranscriptPage(pages.size() + 1, leaf.label(), leaf.start()));
        }
        return pages;
    }

    private static List<Comment> comments(Document document) {
        return document.remarks().stream()
                .map(remark -> new Comment(remark.span(), remark.author(), remark.date(), remark.words()))
                .toList();
    }
}
