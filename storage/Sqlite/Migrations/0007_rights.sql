-- Receipts of what a person allowed or refused, never changed; "subject" is that of the proof, whose key outlives the person's.
create table consents (
    id text not null primary key,
    subject text not null,
    sequence bigint not null,
    purpose text not null,
    given bigint not null,
    at bigint not null,
    ended_at bigint,
    sealed blob not null
);
create unique index consents_subject on consents (subject, purpose, sequence);

-- What people ask for under the law. The subject is emptied when they are erased.
create table rights_requests (
    reference text not null primary key,
    kind text not null,
    subject text,
    source text not null,
    language text not null,
    received_at bigint not null,
    due_at bigint not null,
    done_at bigint,
    outcome text
);
create index rights_requests_open on rights_requests (kind, received_at) where done_at is null;
create index rights_requests_subject on rights_requests (subject) where subject is not null;

-- Certificates of erasure: counts and reasons, of nobody in particular, with a tag that only the key ring makes.
create table erasures (
    reference text not null primary key,
    at bigint not null,
    document blob not null,
    tag blob not null
);

-- Exports that wait to be fetched, by the hash of a secret that is kept nowhere.
create table exports (
    hash text not null primary key,
    subject text not null,
    language text not null,
    sealed blob not null,
    made_at bigint not null,
    expires_at bigint not null
);
create index exports_subject on exports (subject);

-- One person's rows are found without reading everybody's.
create index conversations_subject on conversations (subject);
create index transcript_subject on transcript (subject);
create index state_subject on state (subject);
create index files_subject on files (subject);
create index cases_subject on cases (subject);
create index case_notes_subject on case_notes (subject);
create index hub_events_subject on hub_events (subject);
