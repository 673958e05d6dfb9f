-- Times are Unix milliseconds. "sealed" is encrypted under the key of the row's data subject.
create table conversations (
    channel text not null,
    id text not null,
    subject text not null,
    language text not null,
    started_at bigint not null,
    last_at bigint not null,
    ended_at bigint,
    disclosure text,
    floor text not null default 'Bot',
    floor_token bigint not null default 1,
    -- The fencing token of turns, and who may run one until when.
    fence bigint not null default 0,
    holder text,
    held_until bigint not null default 0,
    -- Counters: the order of what comes in and goes out, and the place in what the channel shows.
    last_sequence bigint not null default 0,
    last_position bigint not null default 0,
    primary key (channel, id)
);
create index conversations_last on conversations (last_at);

create table mailbox (
    channel text not null,
    conversation text not null,
    id text not null,
    position bigint,
    sealed blob not null,
    at bigint not null,
    primary key (channel, conversation, id)
);
create unique index mailbox_position on mailbox (channel, conversation, position) where position is not null;

create table inbox (
    channel text not null,
    conversation text not null,
    activity_id text not null,
    dedupe_key text,
    sequence bigint not null,
    state text not null default 'waiting',
    attempts bigint not null default 0,
    not_before bigint not null default 0,
    primary key (channel, conversation, activity_id)
);
create unique index inbox_dedupe on inbox (channel, conversation, dedupe_key) where dedupe_key is not null;
create index inbox_waiting on inbox (not_before) where state = 'waiting';
create index inbox_head on inbox (channel, conversation, sequence) where state = 'waiting';

create table outbox (
    channel text not null,
    conversation text not null,
    activity_id text not null,
    sequence bigint not null,
    speaker text not null,
    floor_token bigint not null,
    state text not null default 'waiting',
    attempts bigint not null default 0,
    not_before bigint not null default 0,
    channel_activity_id text,
    reason text,
    marked_at bigint,
    primary key (channel, conversation, activity_id)
);
create index outbox_waiting on outbox (not_before) where state = 'waiting';
create index outbox_head on outbox (channel, conversation, sequence) where state = 'waiting';

create table state (
    key text not null primary key,
    subject text not null,
    sealed blob not null,
    version bigint not null
);

create table transcript (
    channel text not null,
    conversation text not null,
    sequence bigint not null,
    subject text not null,
    at bigint not null,
    speaker text not null,
    intent text,
    confidence double precision,
    sealed blob not null,
    primary key (channel, conversation, sequence)
);
create index transcript_at on transcript (at);

create table audit (
    number bigint not null primary key,
    at bigint not null,
    canonical blob not null,
    hash blob not null
);

create table files (
    id text not null primary key,
    channel text not null,
    conversation text not null,
    subject text not null,
    content_type text not null,
    sealed blob not null,
    at bigint not null
);
create index files_conversation on files (channel, conversation);

create table attempts (
    bucket text not null,
    step_key text not null,
    at bigint not null,
    primary key (bucket, step_key)
);
create index attempts_at on attempts (at);
create index attempts_step on attempts (step_key);

create table cases (
    reference text not null primary key,
    channel text not null,
    conversation text not null,
    subject text not null,
    opened_at bigint not null,
    language text not null,
    sealed blob not null,
    closed_at bigint
);
create index cases_open on cases (opened_at) where closed_at is null;

create table subject_keys (
    subject text not null primary key,
    wrapped blob not null,
    created_at bigint not null
);

-- Proves that the master key is the one with which this store was made.
create table key_check (
    value text not null primary key
);
