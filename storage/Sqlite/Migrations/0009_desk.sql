-- Counts how often the words of a case were written, so that of two who write them at once the second looks again.
alter table cases add column words_version bigint not null default 0;

-- How many pseudonyms and lines of a case its agents revealed.
alter table cases add column reveals bigint not null default 0;

-- By what a case is found: keyed indexes of e-mail addresses, telephone numbers and order numbers, which nobody can turn back.
create table case_index (
    reference text not null,
    value_index text not null,
    subject text not null,
    primary key (reference, value_index)
);
create index case_index_value on case_index (value_index);
