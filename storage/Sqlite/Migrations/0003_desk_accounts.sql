-- The company's staff: names in clear, passwords as a slow hash. "stamp" is in each session; a new one ends them all.
create table agents (
    id text not null primary key,
    name text not null,
    name_key text not null unique,
    display_name text not null,
    role text not null,
    password_hash text not null,
    stamp text not null,
    created_at bigint not null,
    last_sign_in_at bigint,
    disabled_at bigint
);

-- By the blind index of the name that was typed, whether anyone has it or not.
create table sign_in_tries (
    name_index text not null primary key,
    tries bigint not null,
    locked_until bigint not null,
    at bigint not null
);
create index sign_in_tries_at on sign_in_tries (at);

-- Links that make someone an agent, by the hash of their token.
create table invitations (
    hash text not null primary key,
    role text not null,
    for_first bigint not null,
    made_by text not null,
    made_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);

-- The framework's keys; what is secret in them is sealed by the master key.
create table key_documents (
    name text not null primary key,
    document text not null,
    at bigint not null
);
