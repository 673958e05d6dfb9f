-- Whether an activity stays unsaid once the floor has changed hands.
alter table outbox add column yields bigint not null default 1;
update outbox set yields = 0 where speaker <> 'Bot';
alter table outbox drop column speaker;

alter table transcript add column activity_id text not null default '';
alter table transcript add column name text;

-- When a customer's own state was last written: it outlives their conversations for a while.
alter table state add column at bigint not null default 0;

-- What people did, each once.
create table acts (
    id text not null primary key,
    at bigint not null
);
create index acts_at on acts (at);

-- live: the customer waits in the chat; message: they left one. waiting: nobody has taken it; accepted: an agent has.
alter table cases add column kind text not null default 'message';
alter table cases add column state text not null default 'waiting';
alter table cases add column agent text;
alter table cases add column waiting_since bigint not null default 0;
alter table cases add column outcome text;
update cases set waiting_since = opened_at;
create index cases_conversation on cases (channel, conversation) where closed_at is null;

create table case_notes (
    reference text not null,
    id text not null,
    agent text not null,
    author text not null,
    at bigint not null,
    subject text not null,
    sealed blob not null,
    primary key (reference, id)
);

-- Handoff events for an engagement hub; never for the customer's channel.
create table hub_events (
    id text not null primary key,
    channel text not null,
    conversation text not null,
    subject text not null,
    at bigint not null,
    name text not null,
    sealed blob not null
);
create index hub_events_conversation on hub_events (channel, conversation);

-- Who is at the desk: seen every few seconds while a browser is connected, and until when before they left.
create table desk_presence (
    agent text not null primary key,
    available bigint not null,
    connected bigint not null default 1,
    seen_at bigint not null
);
