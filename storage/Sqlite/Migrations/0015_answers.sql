-- Every version of every article that was ever imported, so that an old answer can be shown with its old source. "current" is the one that may be used.
create table article_versions (
    slug text not null,
    language text not null,
    version text not null,
    content text not null,
    current integer not null,
    imported_at bigint not null,
    primary key (language, slug, version)
);
create index article_versions_current on article_versions (current) where current = 1;

-- Answers from articles: the question and what the answer rested on are sealed with the person's key. "fingerprint" is the same for the same words from the same sources.
create table answers (
    channel text not null,
    conversation text not null,
    activity_id text not null,
    subject text not null,
    at bigint not null,
    outcome text not null,
    confidence real not null,
    fingerprint text not null,
    sensitive integer not null,
    question blob not null,
    evidence blob not null,
    primary key (channel, conversation, activity_id)
);
create index answers_fingerprint on answers (fingerprint);
create index answers_subject on answers (subject);
create index answers_at on answers (at);

-- Answers that somebody doubts, and what people found.
create table answer_reviews (
    id text not null primary key,
    channel text not null,
    conversation text not null,
    activity_id text not null,
    subject text not null,
    doubted_by text not null,
    at bigint not null,
    wrong integer,
    judged_by text,
    judged_at bigint,
    unique (channel, conversation, activity_id)
);
create index answer_reviews_subject on answer_reviews (subject);
