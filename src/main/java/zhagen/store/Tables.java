package zhagen.store;

import java.util.Locale;
import zhagen.model.Kind;

/// The names of tables and columns, and the statements made of them.
final class Tables {

    private static final String ORIGIN = "coder, made, modified_by, modified, foreign_id";

    private Tables() {}

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// In the order in which [RowReader] reads: id, origin, the kind's own.
    static String select(Kind kind) {
        return "select id, " + ORIGIN + ", " + own(kind) + " from " + name(kind);
    }

    /// In the order in which [RowWriter] writes: the kind's own, origin, id.
    static String insert(Kind kind) {
        var columns = written(kind);
        return "insert into " + name(kind) + " (" + columns + ", id) values (" + columns.replaceAll("[^,]+", "?")
                + ", ?)";
    }

    static String update(Kind kind) {
        return "update " + name(kind) + " set " + written(kind).replaceAll("[^, ]+", "$0 = ?") + " where id = ?";
    }

    static String delete(Kind kind) {
        return "delete from " + name(kind) + " where id = ?";
    }

    private static String written(Kind kind) {
        return own(kind) + ", " + ORIGIN;
    }

    private static String own(Kind kind) {
        return switch (kind) {
            case STUDY -> "title_zh, title_en, question_zh, question_en, design_zh, design_en, "
                    + "number_concept, number_category, number_main, number_core, number_order, number_scope, "
                    + "reference, interviewers_count, "
                    + "profile, saturation_base, saturation_run, saturation_threshold";
            case CODER -> "name, initials, hue";
            case ROUND -> "number, name_zh, name_en";
            case ATTRIBUTE -> "name_zh, name_en, scope, type, allowed, rank";
            case PARTICIPANT -> "code_name, note_zh, note_en, value_attributes, value_texts";
            case SOURCE ->
                    "type, name, heading, held_on, language, text_hash, length, rank, value_attributes, value_texts, "
                            + "file_name, file_sha256, file_format, file_encoding, file_layout";
            case SPEAKER -> "source, name, role, participant";
            case TURN -> // of the first format; since the second they are packed
                    "source, number, whole_start, whole_end, label_start, label_end, words_start, words_end, "
                            + "speaker, starts_at_ms, utterance";
            case PAGE -> "source, number, label, begins_at";
            case READING -> "source, reader, round, state, reserved";
            case CODE -> "parent, rank, level, name_zh, name_en, definition_zh, definition_en, "
                    + "include_zh, include_en, exclude_zh, exclude_en, aliases, hue, in_vivo, reversed, prior";
            case CODING -> "source, span_start, span_end, code, round, exemplar";
            case CODE_SET -> "name_zh, name_en, note_zh, note_en, codes, rank";
            case PROPERTY -> "code, name_zh, name_en, scale, values_zh, values_en, rank";
            case LOCATION -> "property, coding, stands_at";
            case MEMO -> "type, title, body, links, rank, depth";
            case RELATION_TYPE -> "name_zh, name_en, meaning, polarity, rank";
            case RELATION -> "type, from_code, to_item, polarity, basis, status, weight, statement_zh, statement_en";
            case EVIDENCE -> "claim, source, span_start, span_end, stance, note, answer, marks";
            case THEORY_MODEL -> "type, name_zh, name_en, level, core, storyline_zh, storyline_en, "
                    + "ground_sentences, ground_marks, excluded, rank";
            case PLACEMENT -> "model, category, role, timing, mechanism, actor, short_key, at_x, at_y";
            case AUTOCODING_RULE -> "name, finds_by, words, unit, code, seen_sources, seen_texts, rank";
            case RETRIEVAL -> "name, query, rank";
            case PARADIGM -> "phenomenon, rank";
            case PLACING -> "paradigm, category, part, rank";
            case TYPICAL_STRUCTURE -> "model, relations, connotation_zh, connotation_en, rank";
            case DISMISSAL -> "from_code, to_code, reason";
            case MILESTONE -> "name_zh, name_en, note";
            case HOLDOUT -> "seed, stratum, sources, frozen";
            case SAMPLING_STEP -> "about, missing, wanted, cases, done, outcome, rank";
            case MEMBER_CHECK -> "participant, checker, asked_on, result, feedback, treatment, rank";
        };
    }
}
