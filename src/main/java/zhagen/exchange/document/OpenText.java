package zhagen.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// OpenDocument text, as LibreOffice and WPS write it, read as if all tracked changes were accepted.
final class OpenText {

    static final Map<String, String> NAMES = Map.of(
            ":opendocument:xmlns:office:1.0", "office",
            ":opendocument:xmlns:style:1.0", "style",
            ":opendocument:xmlns:text:1.0", "text",
            ":opendocument:xmlns:table:1.0", "table",
            ":opendocument:xmlns:drawing:1.0", "draw",
            ":opendocument:xmlns:manifest:1.0", "manifest",
            "/dc/elements/1.1/", "dc");

    private OpenText() {}

    static Document read(byte[] bytes, Hints hints) throws IOException {
        try (var archive = new Archive(bytes)) {
            refuseSealed(archive);
            var styles = new OpenStyles();
            var look = archive.open("styles.xml");
            if (look.isPresent()) {
                Xml.read(look.get(), NAMES, xml -> xml.children(_ -> xml.children(part -> styles.read(part, xml))));
            }
            return read(archive.require("content.xml"), styles);
        }
    }

    /// The same as one file of XML.
    static Document readFlat(byte[] bytes, Hints hints) throws IOException {
        return read(new ByteArrayInputStream(bytes), new OpenStyles());
    }

    private static Document read(InputStream content, OpenStyles styles) throws IOException {
        var text = new DocumentText();
        var body = new OpenBody(styles, text);
        Xml.read(content, NAMES, xml -> xml.children(_ -> xml.children(part -> {
            if (part.equals("office:body")) {
                xml.children(_ -> body.blocks(xml));
            } else {
                styles.read(part, xml);
            }
        })));
        return text.document();
    }

    /// The manifest says which parts are encrypted.
    private static void refuseSealed(Archive archive) throws IOException {
        var manifest = archive.open("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            Xml.read(manifest.get(), NAMES, xml -> xml.children(_ -> xml.children(_ -> xml.children(name -> {
                if (name.equals("manifest:encryption-data")) {
                    throw new Unreadable(Unreadable.Reason.SEALED);
                }
            }))));
        }
    }
}
