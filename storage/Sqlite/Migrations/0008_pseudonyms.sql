-- Which pseudonym stands for which value in a conversation: one sealed book each. It goes with the conversation's mailbox.
create table pseudonyms (
    channel text not null,
    conversation text not null,
    subject text not null,
    sealed blob not null,
    version bigint not null,
    at bigint not null,
    primary key (channel, conversation)
);
