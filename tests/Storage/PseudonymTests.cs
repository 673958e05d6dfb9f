using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Tests.Storage;

public sealed class PseudonymTests
{
    [Fact]
    public async Task Of_two_who_add_pseudonyms_at_once_the_second_begins_again()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        var (one, other) = (await BookAsync(store, turn.Conversation), await BookAsync(store, turn.Conversation));
        Say(store, one, "one@example.org");
        Say(store, other, "other@example.org");

        Assert.Equal(RecordOutcome.Recorded, await store.RecordAsync(turn, new PseudonymChange(one)));
        await store.AcceptAsync("and");
        var next = (await store.ClaimAsync("a"))!;
        Assert.Equal(RecordOutcome.StateConflict, await store.RecordAsync(next, new PseudonymChange(other)));

        var read = await BookAsync(store, turn.Conversation);
        Assert.Equal("⟦EMAIL_2⟧", Say(store, read, "other@example.org"));
        Assert.Equal(RecordOutcome.Recorded, await store.RecordAsync(next, new PseudonymChange(read)));
        Assert.Equal("one@example.org other@example.org", (await BookAsync(store, turn.Conversation)) is var kept ? PutBack.Whole("⟦EMAIL_1⟧ ⟦EMAIL_2⟧", kept, kept.Scope, OutputForm.Plain, "?") : "");
    }

    [Fact]
    public async Task A_book_is_not_written_into_another_conversation()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        var foreign = new PseudonymBook(turn.Conversation.Pseudonyms with { Conversation = "two" });
        Say(store, foreign, "one@example.org");

        await Assert.ThrowsAsync<ArgumentException>(() => store.RecordAsync(turn, new PseudonymChange(foreign)));
    }

    [Fact]
    public async Task Who_begins_a_conversation_anew_finds_an_empty_book()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        var book = await BookAsync(store, turn.Conversation);
        Say(store, book, "one@example.org");
        await store.RecordAsync(turn, new PseudonymChange(book));

        await store.Get<IConversations>().EndAsync(StoreAlone.Conversation, default);
        await store.Get<IConversations>().RenewAsync(StoreAlone.Conversation, "en", default);

        Assert.Equal((0L, "⟦EMAIL_1⟧"), ((await BookAsync(store, turn.Conversation)).Version, Say(store, await BookAsync(store, turn.Conversation), "new@example.org")));
    }

    private static Task<PseudonymBook> BookAsync(StoreAlone store, ConversationRow conversation) => store.Get<IPseudonymBooks>().ReadAsync(conversation, default);

    private static string Say(StoreAlone store, PseudonymBook book, string text) => store.Get<Redactor>().Redact(text, book: book).Value;
}
