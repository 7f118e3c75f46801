-- What a project keeps from its second format on. A column that is added has a default, which is what the projects of the first
-- format get.

-- Where the pages of the file that a source came from begin in its text.
create table page (
    id uuid primary key,
    source uuid not null, number integer not null, label varchar not null, begins_at integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- What was typed into a text and has not been made a change of the project yet: what it leads from, and its splices.
create table unfinished (
    source uuid primary key,
    text_hash varchar not null, typed_at bigint not null,
    starts integer array not null, removed integer array not null, words varchar array not null
);

-- How passages are cited, and whether what interviewers say counts.
alter table study add column reference varchar default '{participant}-{turn}' not null;
alter table study add column interviewers_count boolean default true not null;

-- The turns of a source, packed, some thousands in a row; those of the table `turn` are brought here, and it goes.
create table turn_pack (
    source uuid not null,
    piece integer not null,
    turns bytea not null,
    primary key (source, piece)
);
