-- What customers ask for and a person approves. What was asked, with what speaks for and against it, and what was decided are sealed with the customer's key.
create table approvals (
    id text not null primary key,
    reference text not null,
    channel text not null,
    conversation text not null,
    subject text not null,
    language text not null,
    kind text not null,
    state text not null,
    statutory bigint not null,
    needs_two bigint not null,
    asked_at bigint not null,
    answer_by bigint not null,
    first_by text,
    decided_by text,
    refused_by text,
    pending bigint not null default 0,
    begun bigint not null default 0,
    tries bigint not null default 0,
    not_before bigint not null default 0,
    record_id text,
    closed_at bigint,
    version bigint not null default 1,
    content blob not null,
    decision blob
);
create unique index approvals_reference on approvals (reference);
create index approvals_subject on approvals (subject);
create index approvals_conversation on approvals (channel, conversation);
create index approvals_open on approvals (answer_by) where closed_at is null;
create index approvals_pending on approvals (not_before) where pending = 1;
