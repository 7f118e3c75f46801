package zhagen.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Dismissal;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Location;
import zhagen.model.MemberCheck;
import zhagen.model.Memo;
import zhagen.model.Milestone;
import zhagen.model.Origin;
import zhagen.model.Page;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Placement;
import zhagen.model.Placing;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Retrieval;
import zhagen.model.Rewrite;
import zhagen.model.Round;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Study;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Turn;
import zhagen.model.TypicalStructure;

/// The history's edits as JSON. What one version wrote, every later one reads: where the model changes, a new format
/// number comes and the old one is read as before. The same value always gives the same text.
final class HistoryJson {

    private static final int FORMAT = 4;

    /// Written in the place of an origin that repeats the one before it; also where Jackson remembers that one.
    private static final String SAME = "same";

    private @Nullable Mapping mapping;

    private record Mapping(ObjectWriter edits, ObjectReader editsReader, ObjectWriter items) {}

    record Edits(int format, List<Edit> edits) {}

    /// Made when it is first needed, or by [#prepare()] in a quiet moment: it takes a while.
    private synchronized Mapping mapping() {
        if (mapping == null) {
            var mapper = mapper();
            mapping = new Mapping(
                    mapper.writerFor(Edits.class), mapper.readerFor(Edits.class), mapper.writerFor(Item.class));
        }
        return mapping;
    }

    void prepare() {
        mapping();
    }

    /// In UTF-8.
    byte[] write(List<Edit> edits) {
        try {
            return mapping().edits.writeValueAsBytes(new Edits(FORMAT, edits));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every edit can be written", e);
        }
    }

    /// @throws IOException where this is not what [#write(List)] wrote
    List<Edit> readEdits(String json) throws IOException {
        return mapping().editsReader.<Edits>readValue(json).edits();
    }

    String write(Item item) {
        try {
            return mapping().items.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every value of the model can be written", e);
        }
    }

    static ObjectMapper mapper() {
        var module = new SimpleModule();
        module.addSerializer(Edits.class, new EditsJson.Writer());
        module.addDeserializer(Edits.class, new EditsJson.Reader());
        asText(module, Id.class, Id::toString, Id::parse);
        asText(module, TextHash.class, TextHash::hex, TextHash::new);
        asText(module, Instant.class, Instant::toString, Instant::parse);
        asText(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        asText(module, Duration.class, Duration::toString, Duration::parse);
        asText(module, Span.class, span -> span.start() + "-" + span.end(), HistoryJson::span);
        module.addSerializer(Origin.class, new JsonSerializer<>() {
            @Override
            public void serialize(Origin origin, JsonGenerator out, SerializerProvider memory) throws IOException {
                write(origin, out, memory);
            }
        });
        module.addDeserializer(Origin.class, new JsonDeserializer<>() {
            @Override
            public Origin deserialize(JsonParser in, DeserializationContext memory) throws IOException {
                return readOrigin(in, memory);
            }
        });
        module.addKeySerializer(Id.class, new JsonSerializer<>() {
            @Override
            public void serialize(Id id, JsonGenerator out, SerializerProvider unused) throws IOException {
                out.writeFieldName(id.toString());
            }
        });
        module.addKeyDeserializer(Id.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext unused) {
                return Id.parse(key);
            }
        });
        return QueryJson.mixedInto(JsonMapper.builder())
                .addModule(module)
                .addMixIn(Edit.class, OfEdits.class)
                .addMixIn(Link.class, OfLinks.class)
                .addMixIn(TheoryModel.class, OfModels.class)
                .addMixIn(Memo.class, OfMemos.class)
                .addMixIn(Item.class, OfItems.class)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text, 0, dash, 10), Integer.parseInt(text, dash + 1, text.length(), 10));
    }

    private static void write(Origin origin, JsonGenerator out, SerializerProvider memory) throws IOException {
        if (origin.equals(memory.getAttribute(SAME))) {
            out.writeString(SAME);
            return;
        }
        memory.setAttribute(SAME, origin);
        out.writeStartObject();
        out.writeStringField("coder", origin.coder().toString());
        out.writeStringField("made", origin.made().toString());
        out.writeStringField("modifiedBy", origin.modifiedBy().toString());
        out.writeStringField("modified", origin.modified().toString());
        out.writeStringField("foreignId", origin.foreignId());
        out.writeEndObject();
    }

    private static Origin readOrigin(JsonParser in, DeserializationContext memory) throws IOException {
        if (in.hasToken(JsonToken.VALUE_STRING) && memory.getAttribute(SAME) instanceof Origin same) {
            return same;
        }
        JsonNode origin = in.readValueAsTree();
        var read = new Origin(
                Id.parse(origin.path("coder").asText()),
                Instant.parse(origin.path("made").asText()),
                Id.parse(origin.path("modifiedBy").asText()),
                Instant.parse(origin.path("modified").asText()),
                origin.path("foreignId").asText());
        memory.setAttribute(SAME, read);
        return read;
    }

    private static <T> void asText(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, ? extends T> read) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider unused) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext unused) throws IOException {
                return read.apply(in.getText());
            }
        });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
    @JsonSubTypes({@Type(value = Edit.Of.class, name = "item"), @Type(value = Rewrite.class, name = "rewrite")})
    private interface OfEdits {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "about")
    @JsonSubTypes({
            @Type(value = Link.ToItem.class, name = "item"),
            @Type(value = Link.ToPlace.class, name = "place")
    })
    private interface OfLinks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
            @Type(value = Attribute.class, name = "attribute"),
            @Type(value = AutocodingRule.class, name = "autocodingRule"),
            @Type(value = Code.class, name = "code"),
            @Type(value = CodeSet.class, name = "codeSet"),
            @Type(value = Coder.class, name = "coder"),
            @Type(value = Coding.class, name = "coding"),
            @Type(value = Evidence.class, name = "evidence"),
            @Type(value = Location.class, name = "location"),
            @Type(value = Memo.class, name = "memo"),
            @Type(value = Page.class, name = "page"),
            @Type(value = Participant.class, name = "participant"),
            @Type(value = Placement.class, name = "placement"),
            @Type(value = Property.class, name = "property"),
            @Type(value = Reading.class, name = "reading"),
            @Type(value = Relation.class, name = "relation"),
            @Type(value = RelationType.class, name = "relationType"),
            @Type(value = Retrieval.class, name = "retrieval"),
            @Type(value = Round.class, name = "round"),
            @Type(value = Source.class, name = "source"),
            @Type(value = Speaker.class, name = "speaker"),
            @Type(value = Study.class, name = "study"),
            @Type(value = TheoryModel.class, name = "theoryModel"),
            @Type(value = Turn.class, name = "turn"),
            @Type(value = Dismissal.class, name = "dismissal"),
            @Type(value = Holdout.class, name = "holdout"),
            @Type(value = MemberCheck.class, name = "memberCheck"),
            @Type(value = Milestone.class, name = "milestone"),
            @Type(value = Paradigm.class, name = "paradigm"),
            @Type(value = Placing.class, name = "placing"),
            @Type(value = SamplingStep.class, name = "samplingStep"),
            @Type(value = TypicalStructure.class, name = "typicalStructure")
    })
    private interface OfItems {}

    private abstract static class OfModels {
        @JsonSerialize(using = InOrder.class)
        private Set<?> excluded;
    }

    private abstract static class OfMemos {
        @JsonDeserialize(using = SinceThree.class)
        private int depth;
    }

    /// A number that earlier formats did not have, and that is 0 there.
    private static final class SinceThree extends StdDeserializer<Integer> {
        private SinceThree() {
            super(Integer.TYPE);
        }

        @Override
        public Integer deserialize(JsonParser in, DeserializationContext unused) throws IOException {
            return in.getIntValue();
        }

        @Override
        public Object getAbsentValue(DeserializationContext unused) {
            return 0;
        }
    }

    /// A set has no order of its own; its text has.
    private static final class InOrder extends JsonSerializer<Set<?>> {
        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider serializers) throws IOException {
            serializers.defaultSerializeValue(List.copyOf(new TreeSet<>(set)), out);
        }
    }
}
