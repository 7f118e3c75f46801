package zhagen.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import zhagen.model.Condition;
import zhagen.model.Filter;
import zhagen.model.Query;

/// A query as JSON, in its table and in the history alike.
final class QueryJson {

    private static final ObjectMapper MAPPER = HistoryJson.mapper();

    private QueryJson() {}

    static String write(Query query) {
        try {
            return MAPPER.writeValueAsString(query);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every query can be written", e);
        }
    }

    /// @throws SQLException where this is not what [#write(Query)] wrote
    static Query read(String json) throws SQLException {
        try {
            return MAPPER.readValue(json, Query.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("no query: " + json, e);
        }
    }

    static JsonMapper.Builder mixedInto(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Condition.class, OfConditions.class)
                .addMixIn(Condition.Tie.class, OfTies.class)
                .addMixIn(Filter.class, OfFilters.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "asks")
    @JsonSubTypes({
            @Type(value = Condition.AnyCode.class, name = "anyCode"),
            @Type(value = Condition.AnyWords.class, name = "anyWords"),
            @Type(value = Condition.OfCode.class, name = "code"),
            @Type(value = Condition.OfSet.class, name = "set"),
            @Type(value = Condition.Gone.class, name = "gone"),
            @Type(value = Condition.And.class, name = "and"),
            @Type(value = Condition.Or.class, name = "or"),
            @Type(value = Condition.Not.class, name = "not"),
            @Type(value = Condition.Tied.class, name = "tied"),
            @Type(value = Condition.Untied.class, name = "untied")
    })
    private interface OfConditions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stands")
    @JsonSubTypes({
            @Type(value = Condition.Tie.Overlapping.class, name = "overlapping"),
            @Type(value = Condition.Tie.Inside.class, name = "inside"),
            @Type(value = Condition.Tie.Near.class, name = "near"),
            @Type(value = Condition.Tie.Before.class, name = "before")
    })
    private interface OfTies {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "only")
    @JsonSubTypes({
            @Type(value = Filter.InSources.class, name = "sources"),
            @Type(value = Filter.InGroups.class, name = "groups"),
            @Type(value = Filter.SaidBy.class, name = "participants"),
            @Type(value = Filter.SpokenAs.class, name = "roles"),
            @Type(value = Filter.Valued.class, name = "valued"),
            @Type(value = Filter.Between.class, name = "between"),
            @Type(value = Filter.CodedBy.class, name = "coders"),
            @Type(value = Filter.InRounds.class, name = "rounds"),
            @Type(value = Filter.Made.class, name = "made"),
            @Type(value = Filter.Exemplars.class, name = "exemplars"),
            @Type(value = Filter.WithMemo.class, name = "withMemo")
    })
    private interface OfFilters {}
}
