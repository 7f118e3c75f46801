package zhagen.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import zhagen.model.Label;
import zhagen.model.Wording;

/// A label as JSON: `{"key": "…", "arguments": [["zh", "en"], …]}`.
final class LabelJson {

    /// What stands before the key.
    static final String BEGINNING = "{\"key\":\"";

    private final JsonFactory factory = new JsonFactory();

    String write(Label label) {
        var json = new StringWriter();
        try (var out = factory.createGenerator(json)) {
            out.writeStartObject();
            out.writeStringField("key", label.key());
            out.writeArrayFieldStart("arguments");
            for (var argument : label.arguments()) {
                out.writeArray(new String[] {argument.zh(), argument.en()}, 0, 2);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return json.toString();
    }

    /// @throws IOException where this is not what [#write] wrote
    Label read(String json) throws IOException {
        try (var in = factory.createParser(json)) {
            var key = "";
            var arguments = new ArrayList<Wording>();
            while (in.nextToken() != null) {
                if (in.hasToken(JsonToken.VALUE_STRING) && "key".equals(in.currentName())) {
                    key = in.getText();
                } else if (in.hasToken(JsonToken.VALUE_STRING)) {
                    var zh = in.getText();
                    arguments.add(new Wording(zh, in.nextTextValue()));
                }
            }
            return new Label(key, arguments);
        }
    }
}
