package zhagen.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML read from front to back. What a visitor of an element leaves unread is passed over. No document type, no entities, no
/// nesting without end.
final class Xml {

    private static final int DEEPEST = 180;

    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private int depth;

    @FunctionalInterface
    interface Visitor {
        /// @param name with the prefix that the namespace has here, such as `w:p`
        void visit(String name) throws XMLStreamException, IOException;
    }

    @FunctionalInterface
    interface Words {
        void add(String words) throws XMLStreamException, IOException;
    }

    private Xml(XMLStreamReader reader, Map<String, String> prefixes) {
        this.reader = reader;
        this.prefixes = prefixes;
    }

    @FunctionalInterface
    interface Use {
        void of(Xml xml) throws XMLStreamException, IOException;
    }

    /// @param prefixes by the end of a namespace, the prefix under which its elements are visited; all others have none
    static void read(InputStream in, Map<String, String> prefixes, Use use) throws IOException {
        try (in) {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(decoded(in));
            use.of(new Xml(reader, prefixes));
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// The characters, in UTF-8 or UTF-16, which is all that Office, OpenDocument and EPUB allow. Bytes that are neither end in an
    /// exception here; the parser would print them first.
    private static Reader decoded(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, 3);
        var head = bytes.readNBytes(3);
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        }
        bytes.unread(head);
        boolean wide = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /// The elements directly below the present one; at the beginning, the root.
    void children(Visitor visitor) throws XMLStreamException, IOException {
        content(visitor, _ -> {});
    }

    /// The elements and the words directly below the present one.
    void content(Visitor visitor, Words words) throws XMLStreamException, IOException {
        int level = depth;
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable(Unreadable.Reason.DAMAGED);
                    }
                    int inside = depth;
                    visitor.visit(name());
                    leave(inside);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == level) {
                        words.add(reader.getText());
                    }
                }
                default -> {
                    // comments and instructions
                }
            }
        }
    }

    private int next() throws XMLStreamException {
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable(Unreadable.Reason.TOO_MUCH);
        }
        return reader.next();
    }

    /// Passes over what is left of the element that was entered at `inside`.
    private void leave(int inside) throws XMLStreamException {
        while (depth >= inside && reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // words of nobody
                }
            }
        }
    }

    /// All words of the present element, those of the elements in it too.
    String text() throws XMLStreamException, IOException {
        var text = new StringBuilder();
        gather(text);
        return text.toString();
    }

    private void gather(StringBuilder text) throws XMLStreamException, IOException {
        content(_ -> gather(text), text::append);
    }

    /// By its name without prefix; empty where there is none.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private String name() {
        var namespace = reader.getNamespaceURI();
        if (namespace != null) {
            for (var prefix : prefixes.entrySet()) {
                if (namespace.endsWith(prefix.getKey())) {
                    return prefix.getValue() + ":" + reader.getLocalName();
                }
            }
        }
        return reader.getLocalName();
    }
}
