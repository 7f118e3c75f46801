package zhagen.exchange.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An e-book: its chapters are web pages, in the order of the spine.
final class Book {

    private static final Map<String, String> NAMES = Map.of("/dc/elements/1.1/", "dc", "/2007/opf", "opf");

    private final Map<String, String> files = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private String title = "";

    private Book() {}

    static Document read(byte[] bytes, Hints hints) throws IOException {
        try (var archive = new Archive(bytes)) {
            if (archive.has("META-INF/encryption.xml") && archive.has("META-INF/rights.xml")) {
                throw new Unreadable(Unreadable.Reason.SEALED);
            }
            var book = new Book();
            var contents = book.contents(archive);
            book.readContents(archive, contents);
            var text = new DocumentText();
            text.title(book.title);
            for (var chapter : book.spine) {
                var file = archive.open(within(contents, book.files.getOrDefault(chapter, "")));
                if (file.isPresent()) {
                    WebPage.add(file.get().readAllBytes(), text);
                }
            }
            return text.document();
        }
    }

    private String contents(Archive archive) throws IOException {
        var found = new ArrayList<String>();
        Xml.read(archive.require("META-INF/container.xml"), NAMES,
                xml -> xml.children(_ -> xml.children(_ -> xml.children(_ -> found.add(xml.attribute("full-path"))))));
        if (found.isEmpty()) {
            throw new Unreadable(Unreadable.Reason.DAMAGED);
        }
        return found.getFirst();
    }

    private void readContents(Archive archive, String contents) throws IOException {
        Xml.read(archive.require(contents), NAMES, xml -> xml.children(_ -> xml.children(_ -> xml.children(name -> {
            switch (name) {
                case "dc:title" -> title = title.isEmpty() ? xml.text().strip() : title;
                case "opf:item" -> {
                    boolean isNavigation = xml.attribute("properties").contains("nav");
                    if (xml.attribute("media-type").contains("html") && !isNavigation) {
                        files.put(xml.attribute("id"), xml.attribute("href"));
                    }
                }
                case "opf:itemref" -> {
                    if (!xml.attribute("linear").equals("no")) {
                        spine.add(xml.attribute("idref"));
                    }
                }
                default -> {
                    // other things that a book says about itself
                }
            }
        }))));
    }

    private static String within(String contents, String href) {
        var file = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        var folder = Path.of("/" + contents).getParent();
        return folder.resolve(file).normalize().toString().substring(1).replace('\\', '/');
    }
}
