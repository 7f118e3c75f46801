package zhagen.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.model.Turn;
import zhagen.store.HistoryJson.Edits;

/// Edits as `{"format": 2, "edits": […]}`. An edit is an object; since the second format, turns of one source that come or go one
/// after the other are an array: the source, whether they come, and the turns as [PackedTurns].
final class EditsJson {

    private static final int MANY = 2;

    private EditsJson() {}

    static final class Writer extends JsonSerializer<Edits> {

        @Override
        public void serialize(Edits all, JsonGenerator out, SerializerProvider memory) throws IOException {
            var edits = all.edits();
            var type = memory.findTypeSerializer(memory.constructType(Edit.class));
            out.writeStartObject();
            out.writeNumberField("format", all.format());
            out.writeArrayFieldStart("edits");
            for (int at = 0; at < edits.size();) {
                var turns = turnsFrom(at, edits);
                if (turns.size() >= MANY) {
                    write(turns, isAdded(edits.get(at)), out);
                    at += turns.size();
                } else {
                    var edit = edits.get(at++);
                    memory.findValueSerializer(edit.getClass()).serializeWithType(edit, out, memory, type);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private static void write(List<Turn> turns, boolean added, JsonGenerator out) throws IOException {
            out.writeStartArray();
            out.writeString(turns.getFirst().source().toString());
            out.writeBoolean(added);
            out.writeBinary(PackedTurns.pack(turns));
            out.writeEndArray();
        }

        /// As many as come, or go, one after the other.
        private static List<Turn> turnsFrom(int first, List<Edit> edits) {
            var turns = new ArrayList<Turn>();
            boolean added = isAdded(edits.get(first));
            for (int i = first; i < edits.size(); i++) {
                var turn = comingOrGoing(edits.get(i));
                if (turn == null || isAdded(edits.get(i)) != added
                        || !turns.isEmpty() && !turn.source().equals(turns.getFirst().source())) {
                    break;
                }
                turns.add(turn);
            }
            return turns;
        }

        private static @Nullable Turn comingOrGoing(Edit edit) {
            return edit instanceof Edit.Of(var before, var after)
                    && (before == null || after == null)
                    && ((Edit.Of) edit).item() instanceof Turn turn
                            ? turn
                            : null;
        }

        private static boolean isAdded(Edit edit) {
            return edit instanceof Edit.Of(var before, _) && before == null;
        }
    }

    static final class Reader extends JsonDeserializer<Edits> {

        @Override
        public Edits deserialize(JsonParser in, DeserializationContext memory) throws IOException {
            int format = 0;
            var edits = new ArrayList<Edit>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                var property = in.currentName();
                in.nextToken();
                switch (property) {
                    case "format" -> format = in.getIntValue();
                    case "edits" -> read(in, memory, edits);
                    default -> throw new IOException("unknown: " + property);
                }
            }
            return new Edits(format, edits);
        }

        private static void read(JsonParser in, DeserializationContext memory, List<Edit> edits) throws IOException {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (in.hasToken(JsonToken.START_ARRAY)) {
                    readTurns(in, edits);
                } else {
                    edits.add(memory.readValue(in, Edit.class));
                }
            }
        }

        private static void readTurns(JsonParser in, List<Edit> edits) throws IOException {
            Id<Source> source = Id.parse(in.nextTextValue());
            boolean added = in.nextToken() == JsonToken.VALUE_TRUE;
            in.nextToken();
            try {
                for (var turn : PackedTurns.unpack(source, in.getBinaryValue(), new HashMap<>())) {
                    edits.add(added ? Edit.add(turn) : Edit.remove(turn));
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            in.nextToken();
        }
    }
}
