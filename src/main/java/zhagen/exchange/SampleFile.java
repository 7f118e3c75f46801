package zhagen.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Wording;

/// `study.json` of the sample study, as it is written: what refers to something does so by key, and to words by quoting them.
record SampleFile(
        int format,
        boolean invented,
        Words title,
        @Nullable Words question,
        @Nullable Words design,
        CoderEntry coder,
        List<RoundEntry> rounds,
        List<SourceEntry> sources,
        List<CodeEntry> codes,
        List<CodingEntry> codings,
        List<MemoEntry> memos,
        List<RelationEntry> relations,
        List<ModelEntry> models) {

    record Words(String zh, String en) {}

    record CoderEntry(String name, String initials) {}

    /// @param done the files that were read through in this round
    /// @param inWork the files that were begun
    record RoundEntry(String key, Words name, List<String> done, List<String> inWork) {}

    record SourceEntry(
            String file,
            String name,
            String group,
            String kind,
            String date,
            String language,
            String participant,
            String interviewer,
            boolean reserved) {}

    record CodeEntry(
            String key,
            String level,
            String parent,
            Words name,
            @Nullable Words definition,
            @Nullable Words include,
            @Nullable Words exclude,
            List<String> aliases,
            @Nullable Integer colour,
            boolean inVivo,
            boolean reversed) {}

    /// @param occurrence which one of several equal quotes, from 1; 0 as 1
    record CodingEntry(
            String code,
            String source,
            String quote,
            int occurrence,
            boolean exemplar,
            String round,
            String date) {}

    record MemoEntry(
            String key, String kind, String title, String body, String date, List<LinkEntry> links) {}

    /// One of a code, a relation, a participant, a source, or a quote in a source.
    record LinkEntry(String code, String relation, String participant, String source, String quote) {}

    record RelationEntry(
            String key,
            String type,
            String from,
            String to,
            String polarity,
            String basis,
            String status,
            @Nullable Words statement,
            String date,
            List<EvidenceEntry> evidence) {}

    record EvidenceEntry(String source, String quote, int occurrence, String stance, String note) {}

    record ModelEntry(
            String key,
            Words name,
            String kind,
            String level,
            String core,
            @Nullable Words storyline,
            List<PlacementEntry> placements) {}

    record PlacementEntry(String code, String role, String timing, String mechanism, String actor, String key) {}

    /// Missing strings are empty, and so are missing lists.
    static SampleFile read(byte[] json) throws IOException {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .withConfigOverride(String.class, override -> override.setSetterInfo(empty))
                .withConfigOverride(List.class, override -> override.setSetterInfo(empty))
                .build()
                .readValue(json, SampleFile.class);
    }

    static Wording wording(@Nullable Words words) {
        return words == null ? Wording.NONE : new Wording(words.zh, words.en);
    }

    static LocalDate date(String date, LocalDate otherwise) {
        return date.isEmpty() ? otherwise : LocalDate.parse(date);
    }
}
