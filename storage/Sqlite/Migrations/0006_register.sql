-- Whether a line holds a special category of data (GDPR art. 9): it goes with its case, and nothing is concluded from it.
alter table transcript add column sensitive bigint not null default 0;
create index transcript_conversation_sensitive on transcript (channel, conversation) where sensitive = 1;

-- When it was taken out of a closed case what was concluded of the customer, and when their words; what stays is that it was.
alter table cases add column concluded_at bigint;
alter table cases add column reduced_at bigint;
create index cases_closed on cases (closed_at) where closed_at is not null;

-- Which version of the key-encryption key wraps a person's key.
alter table subject_keys add column version bigint not null default 1;
create index subject_keys_version on subject_keys (version);

-- Who is held back from deletion, why (sealed with that person's key) and until when.
create table holds (
    id text not null primary key,
    subject text not null,
    reference text,
    sealed blob not null,
    placed_by text not null,
    placed_at bigint not null,
    until bigint not null,
    ended_at bigint,
    ended_by text
);
create index holds_subject on holds (subject) where ended_at is null;

-- What one process at a time does for all.
create table leases (
    name text not null primary key,
    holder text not null,
    until bigint not null
);
