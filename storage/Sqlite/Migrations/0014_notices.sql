-- Who asked to be told what, under which consent; order and proof are sealed with their key. "next_at" is when it is looked at again, and the claim of who looks now.
create table followings (
    id text not null primary key,
    subject text not null,
    channel text not null,
    conversation text not null,
    purpose text not null,
    sealed blob not null,
    at bigint not null,
    next_at bigint not null default 0,
    ends_at bigint not null
);
create index followings_due on followings (next_at);
create index followings_subject on followings (subject, purpose);

-- What a person declared that they prefer, sealed with their key; gone with their consent.
create table preferences (
    subject text not null primary key,
    sealed blob not null,
    at bigint not null,
    ends_at bigint not null
);
