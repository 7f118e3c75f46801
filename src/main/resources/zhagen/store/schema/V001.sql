-- One table for each kind of item; ids are given by the program, references are checked by it, and a whole project
-- is read at once, so nothing but the ids is indexed. Times are milliseconds since 1970, UTC.

create table study (
    id uuid primary key,
    title_zh varchar not null, title_en varchar not null,
    question_zh varchar not null, question_en varchar not null,
    design_zh varchar not null, design_en varchar not null,
    number_concept varchar not null, number_category varchar not null,
    number_main varchar not null, number_core varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table coder (
    id uuid primary key,
    name varchar not null, initials varchar not null, hue integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table round (
    id uuid primary key,
    number integer not null, name_zh varchar not null, name_en varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table attribute (
    id uuid primary key,
    name_zh varchar not null, name_en varchar not null,
    scope varchar not null, type varchar not null, allowed varchar array not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table participant (
    id uuid primary key,
    code_name varchar not null, note_zh varchar not null, note_en varchar not null,
    value_attributes uuid array not null, value_texts varchar array not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table source (
    id uuid primary key,
    type varchar not null, name varchar not null, heading varchar not null, held_on date, language varchar not null,
    text_hash varchar not null, length integer not null, rank integer not null,
    value_attributes uuid array not null, value_texts varchar array not null,
    file_name varchar not null, file_sha256 varchar not null, file_format varchar not null,
    file_encoding varchar not null, file_layout varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table speaker (
    id uuid primary key,
    source uuid not null, name varchar not null, role varchar not null, participant uuid,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table turn (
    id uuid primary key,
    source uuid not null, number integer not null,
    whole_start integer not null, whole_end integer not null,
    label_start integer not null, label_end integer not null,
    words_start integer not null, words_end integer not null,
    speaker uuid, starts_at_ms bigint, utterance varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table reading (
    id uuid primary key,
    source uuid not null, reader uuid not null, round uuid not null, state varchar not null, reserved boolean not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table code (
    id uuid primary key,
    parent uuid, rank integer not null, level varchar not null,
    name_zh varchar not null, name_en varchar not null,
    definition_zh varchar not null, definition_en varchar not null,
    include_zh varchar not null, include_en varchar not null,
    exclude_zh varchar not null, exclude_en varchar not null,
    aliases varchar array not null, hue integer not null, in_vivo boolean not null, reversed boolean not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table coding (
    id uuid primary key,
    source uuid not null, span_start integer, span_end integer,
    code uuid not null, round uuid not null, exemplar boolean not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- A link is written "item", or "source start end", or "source *" where it is about the whole source.
create table memo (
    id uuid primary key,
    type varchar not null, title varchar not null, body varchar not null, links varchar array not null,
    rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table relation_type (
    id uuid primary key,
    name_zh varchar not null, name_en varchar not null,
    meaning varchar not null, polarity varchar not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table relation (
    id uuid primary key,
    type uuid not null, from_code uuid not null, to_item uuid not null,
    polarity varchar not null, basis varchar not null, status varchar not null, weight double precision,
    statement_zh varchar not null, statement_en varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table evidence (
    id uuid primary key,
    claim uuid not null, source uuid not null, span_start integer, span_end integer,
    stance varchar not null, note varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table theory_model (
    id uuid primary key,
    type varchar not null, name_zh varchar not null, name_en varchar not null, level varchar not null, core uuid,
    storyline_zh varchar not null, storyline_en varchar not null, excluded uuid array not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table placement (
    id uuid primary key,
    model uuid not null, category uuid not null,
    role varchar, timing varchar, mechanism varchar, actor varchar, short_key varchar not null,
    at_x double precision, at_y double precision,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- Texts by the SHA-256 of their UTF-8 bytes; the bytes deflated, and in pieces, since a database limits the length of a value.
create table text_piece (
    hash varchar not null,
    piece integer not null,
    content bytea not null,
    primary key (hash, piece)
);

-- What was done, in one row a change, numbered from 1 on without a gap; `items` is how many there were afterwards. The edits
-- are JSON; where they are long, they are kept as a text, and its hash stands here instead.
create table history (
    number bigint primary key,
    at bigint not null,
    coder uuid not null,
    round uuid not null,
    label varchar not null,
    step varchar not null,
    reverses bigint,
    items integer not null,
    edits varchar,
    edits_hash varchar
);

create index history_reverses on history (reverses);
