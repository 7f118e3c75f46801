-- What a project keeps from its second format on. A column that is added has a default, which is what the projects of the first
-- format get.

-- Where the pages of the file that a source came from begin in its text.
create table page (
    id uuid primary key,
    source uuid not null, number integer not null, label varchar not null, begins_at integer not null,
    coder uuid not null, made bigint not null,
    modified_by uuid not null, modified bigint not null, foreign_id varchar not null
);
