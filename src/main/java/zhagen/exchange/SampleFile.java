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
        List<PropertyEntry> properties,
        List<MemoEntry> memos,
        List<RelationEntry> relations,
        List<ModelEntry> models,
        List<DecisionEntry> decisions,
        List<ParadigmEntry> paradigms,
        List<StructureEntry> structures,
        List<DismissalEntry> dismissals,
        List<MilestoneEntry> milestones,
        List<HoldoutEntry> holdouts,
        List<SamplingEntry> sampling,
        List<CheckEntry> checks) {

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
            @Nullable Words name,
            @Nullable Words definition,
            @Nullable Words include,
            @Nullable Words exclude,
            List<String> aliases,
            @Nullable Integer colour,
            boolean inVivo,
            boolean reversed,
            String prior) {

        /// The code that had its place, by its own name.
        CodeEntry as(String otherKey, @Nullable Words otherName) {
            return new CodeEntry(
                    otherKey, level, parent, otherName, null, null, null, List.of(), null, false, false, "");
        }

        CodeEntry named(@Nullable Words otherName) {
            return new CodeEntry(
                    key, level, parent, otherName, definition, include, exclude, aliases, colour, inVivo, reversed,
                    prior);
        }

        CodeEntry at(String otherLevel) {
            return new CodeEntry(
                    key, otherLevel, parent, name, definition, include, exclude, aliases, colour, inVivo, reversed,
                    prior);
        }

        CodeEntry under(String otherParent) {
            return new CodeEntry(
                    key, level, otherParent, name, definition, include, exclude, aliases, colour, inVivo, reversed,
                    prior);
        }
    }

    /// @param occurrence which one of several equal quotes, from 1; 0 as 1
    /// @param first the code that it had before a decision; empty where that is the same
    record CodingEntry(
            String code,
            String first,
            String source,
            String quote,
            int occurrence,
            boolean exemplar,
            String round,
            String date) {}

    record PropertyEntry(
            String key,
            String code,
            Words name,
            String scale,
            List<Words> values,
            String date,
            List<StandingEntry> placings) {}

    /// @param code and where it is coded, which together are a coding
    /// @param at 0 to 1, from the first value to the last
    record StandingEntry(String code, String source, String quote, int occurrence, double at) {}

    record MemoEntry(
            String key, String kind, String title, String body, String date, List<LinkEntry> links) {}

    /// One of a code, a relation, a model, a participant, a source, or a quote in a source.
    record LinkEntry(String code, String relation, String model, String participant, String source, String quote) {}

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

    record EvidenceEntry(
            String source,
            String quote,
            int occurrence,
            String stance,
            String note,
            String answer,
            boolean representative) {}

    record ModelEntry(
            String key,
            Words name,
            String kind,
            String level,
            String core,
            @Nullable Words storyline,
            List<PlacementEntry> placements) {}

    record PlacementEntry(String code, String role, String timing, String mechanism, String actor, String key) {}

    /// What was decided about codes.
    ///
    /// @param act `rename` (from what it was), `merge` (what it was into the code), `keep` (both), `dissolve` (what it was, above
    /// the members)
    /// @param was the name of what the codebook had before
    /// @param key of the code that is no longer there
    /// @param memo that says why; where that is none, the title and the reason do
    record DecisionEntry(
            String act,
            String code,
            String other,
            @Nullable Words was,
            String key,
            List<String> members,
            String memo,
            String title,
            String reason,
            String date) {}

    record ParadigmEntry(String key, String phenomenon, List<PlacingEntry> placings) {}

    record PlacingEntry(String part, String code, List<EvidenceEntry> evidence) {}

    record StructureEntry(String model, List<String> relations, @Nullable Words connotation) {}

    record DismissalEntry(String from, String to, String reason, String date) {}

    /// @param after the round that it comes behind
    record MilestoneEntry(String key, String after, @Nullable Words name, String note, String date) {}

    record HoldoutEntry(long seed, List<String> sources, String frozen, String date) {}

    record SamplingEntry(
            String about,
            String missing,
            String wanted,
            List<String> cases,
            boolean done,
            String outcome,
            String date) {}

    record CheckEntry(String participant, String date, String result, String feedback, String treatment) {}

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
