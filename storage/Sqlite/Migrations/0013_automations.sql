-- The stage that each automation was given: shadow, suggest or automatic. Without a row it has the stage with which it begins.
create table automations (
    name text not null primary key,
    stage text not null,
    since bigint not null,
    version bigint not null
);

-- What became of each decision. Nothing in a row leads to a conversation, a case or a person.
create table automation_decisions (
    id text not null primary key,
    name text not null,
    stage text not null,
    result text not null,
    at bigint not null
);
create index automation_decisions_name on automation_decisions (name, at);
create index automation_decisions_at on automation_decisions (at);
