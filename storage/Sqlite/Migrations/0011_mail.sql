-- E-mails that leave with a turn. The words are sealed with the customer's key, and emptied once they were sent or are of no more use.
create table mail_outbox (
    id text not null primary key,
    subject text not null,
    kind text not null,
    sealed blob,
    state text not null default 'waiting',
    attempts bigint not null default 0,
    not_before bigint not null default 0,
    expires_at bigint not null,
    at bigint not null,
    done_at bigint,
    reason text
);
create index mail_outbox_due on mail_outbox (not_before) where state = 'waiting';
create index mail_outbox_subject on mail_outbox (subject);
