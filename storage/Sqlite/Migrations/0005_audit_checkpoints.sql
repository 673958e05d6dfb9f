-- Keys with which checkpoints of the audit log are signed: the private half sealed by the key ring.
create table audit_keys (
    id text not null primary key,
    sealed blob not null,
    public_key text not null,
    at bigint not null
);

-- What was signed, as it is written to the second place too. One that closes an epoch stays when the epoch's lines go: the rest follows from it.
create table audit_checkpoints (
    sequence bigint not null primary key,
    epoch bigint not null,
    first bigint not null,
    number bigint not null,
    closes bigint not null,
    entry_at bigint not null,
    at bigint not null,
    line text not null
);
create index audit_checkpoints_closes on audit_checkpoints (number) where closes = 1;
