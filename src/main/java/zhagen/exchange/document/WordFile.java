package zhagen.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// Word's docx, read as if all tracked changes were accepted. POI's model of it leaves out text boxes and doubles what was moved; so
/// the XML is read as it is.
final class WordFile {

    static final Map<String, String> NAMES =
            Map.of("/wordprocessingml/2006/main", "w", "/wordprocessingml/main", "w", "/markup-compatibility/2006",
                    "mc");

    private final Archive archive;
    private final String main;
    private final Map<String, String> parts;

    private WordFile(Archive archive) throws IOException {
        this.archive = archive;
        this.main = relations("_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
        int slash = main.lastIndexOf('/') + 1;
        this.parts = relations(
                main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", main.substring(0, slash));
    }

    static Document read(byte[] bytes, Hints hints) throws IOException {
        try (var archive = new Archive(bytes)) {
            return new WordFile(archive).read();
        }
    }

    private Document read() throws IOException {
        var styles = new WordStyles();
        var lists = new WordLists();
        part("styles", styles::read);
        part("numbering", lists::read);
        var text = new DocumentText();
        var body = new WordBody(styles, lists, text);
        part("footnotes", body::readNotes);
        part("endnotes", body::readNotes);
        part("comments", body::readComments);
        try (var in = archive.require(main)) {
            body.read(in);
        }
        return text.document();
    }

    private interface Part {
        void read(InputStream in) throws IOException;
    }

    private void part(String kind, Part part) throws IOException {
        var in = archive.open(parts.getOrDefault(kind, ""));
        if (in.isPresent()) {
            part.read(in.get());
        }
    }

    /// The parts that one part names, by the last word of their type.
    private Map<String, String> relations(String name, String folder) throws IOException {
        var relations = new HashMap<String, String>();
        var in = archive.open(name);
        if (in.isPresent()) {
            Xml.read(in.get(), NAMES, xml -> xml.children(_ -> xml.children(_ -> {
                var type = xml.attribute("Type");
                var target = xml.attribute("Target");
                if (!xml.attribute("TargetMode").equals("External")) {
                    relations.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            })));
        }
        return relations;
    }
}
