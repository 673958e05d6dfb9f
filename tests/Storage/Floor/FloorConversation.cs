using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Storage.Floor;

/// <summary>One conversation in the store alone, in the words of the floor.</summary>
internal sealed class FloorConversation(StoreAlone store)
{
    private static int s_count;

    public ConversationKey Key { get; } = new("directline", $"floor-{Interlocked.Increment(ref s_count)}");

    public StoreAlone Store { get; private set; } = store;

    public async Task RestartAsync() => Store = await Store.RestartAsync();

    public async Task<ConversationRow> RowAsync() =>
        (await Store.Get<IConversations>().FindAsync(Key, CancellationToken.None))!; // started with the first word

    public Task StartAsync() => Store.Get<IConversations>().StartAsync(Key, StoreAlone.Subject, "en", CancellationToken.None);

    public Task<RecordOutcome> AnswerAsync(ClaimedTurn turn, string text, FloorHolder? floorTo = null) =>
        Store.Get<ITurnRecorder>().RecordAsync(new(turn, "en", null, floorTo, [Words(turn.ActivityId, text, yields: true)]), CancellationToken.None);

    public Task<ActOutcome> ActAsync(ConversationRow row, string id, string text, FloorHolder? floorTo = null) =>
        Store.Get<IPersonRecorder>().RecordAsync(new($"{Key.Id}/{id}", row, floorTo, [Words(id, text, yields: false)]), CancellationToken.None);

    public Task DeliverAsync() => Store.Get<IOutbox>().ReleaseAsync(Key, CancellationToken.None);

    /// <summary>All that the customer's channel shows, place by place.</summary>
    public async Task<IReadOnlyList<MailboxItem>> ShownAsync() => await Store.Get<IMailbox>().ReadAsync(Key, 0, 1000, CancellationToken.None);

    private static OutgoingActivity Words(string cause, string text, bool yields) =>
        new(new Activity { Type = ActivityTypes.Message, Id = $"{cause}.1", Text = text }, yields);
}
