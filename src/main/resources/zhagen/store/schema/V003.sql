-- What a project keeps from its third format on. A column that is added has a default, which is what the projects of earlier
-- formats get.

create table code_set (
    id uuid primary key,
    name_zh varchar not null, name_en varchar not null, note_zh varchar not null, note_en varchar not null,
    codes uuid array not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- The values of its dimension, in both languages, from one end to the other.
create table property (
    id uuid primary key,
    code uuid not null, name_zh varchar not null, name_en varchar not null, scale varchar not null,
    values_zh varchar array not null, values_en varchar array not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- Where a coding stands along a property: 0 to 1, from the first value to the last.
create table location (
    id uuid primary key,
    property uuid not null, coding uuid not null, stands_at double precision not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- Queries that are kept under a name; what one asks for is JSON.
create table retrieval (
    id uuid primary key,
    name varchar not null, query varchar not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);
-- How far a memo is indented in the outline.
alter table memo add column depth integer default 0 not null;

-- What codes are looked for by, and over which texts each rule was run.
create table autocoding_rule (
    id uuid primary key,
    name varchar not null, finds_by varchar not null, words varchar not null, unit varchar not null,
    code uuid not null, seen_sources uuid array not null, seen_texts varchar array not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);
-- In which order codes are numbered, and whether counting begins anew below each code.
alter table study add column number_order varchar default 'TREE' not null;
alter table study add column number_scope varchar default 'STUDY' not null;
