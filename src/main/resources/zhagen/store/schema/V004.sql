-- What a project keeps from its fourth format on: the theory's second and third stage as data.

-- The school that the study follows, and when its codes are taken to be saturated.
alter table study add column profile varchar default 'STRAUSSIAN' not null;
alter table study add column saturation_base integer default 4 not null;
alter table study add column saturation_run integer default 2 not null;
alter table study add column saturation_threshold double precision default 0.05 not null;
-- The theory that a code was brought from, before the texts were read.
alter table code add column prior varchar default '' not null;
-- How the theory answers what contradicts it; what is noted besides.
alter table evidence add column answer varchar default '' not null;
alter table evidence add column marks varchar array default array[] not null;
-- What the sentences of the storyline stood on.
alter table theory_model add column ground_sentences varchar array default array[] not null;
alter table theory_model add column ground_marks varchar array default array[] not null;

create table paradigm (
    id uuid primary key,
    phenomenon uuid not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- What fills the parts of a paradigm.
create table placing (
    id uuid primary key,
    paradigm uuid not null, category uuid not null, part varchar not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table typical_structure (
    id uuid primary key,
    model uuid not null, relations uuid array not null, connotation_zh varchar not null, connotation_en varchar not null,
    rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- Candidates for relations that were turned down.
create table dismissal (
    id uuid primary key,
    from_code uuid not null, to_code uuid not null, reason varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table milestone (
    id uuid primary key,
    name_zh varchar not null, name_en varchar not null, note varchar not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

-- Sources held back for the test of saturation, and the milestone that what they add is measured against.
create table holdout (
    id uuid primary key,
    seed bigint not null, stratum uuid, sources uuid array not null, frozen uuid,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table sampling_step (
    id uuid primary key,
    about uuid, missing varchar not null, wanted varchar not null, cases uuid array not null, done boolean not null,
    outcome varchar not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);

create table member_check (
    id uuid primary key,
    participant uuid, checker varchar not null, asked_on date, result varchar not null, feedback varchar not null,
    treatment varchar not null, rank integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);
