-- Where a channel that must be called takes what is said in the conversation: sealed.
alter table conversations add column address blob;

-- Whether the request that brought the activity waits for the answers.
alter table inbox add column awaited bigint not null default 0;
