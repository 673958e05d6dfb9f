using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage.Changes;

/// <summary>An outgoing activity: content in the mailbox, its delivery in the outbox.</summary>
internal sealed class OutgoingWriter(ActivitySealer sealer, TimeProvider time) : ChangeWriter<OutgoingActivity>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, OutgoingActivity change, CancellationToken cancellationToken)
    {
        var (channel, id) = conversation.Key;
        var activityId = change.Activity.Id;
        var bytes = await sealer.SealAsync(conversation.Subject, conversation.Key, change.Activity, cancellationToken);
        return async (connection, sequence) =>
        {
            await connection.ExecuteAsync(
                "insert into mailbox (channel, conversation, id, sealed, at) values (@channel, @id, @activityId, @bytes, @now)",
                new { channel, id, activityId, bytes, now = time.Now() });
            await connection.ExecuteAsync(
                """
                insert into outbox (channel, conversation, activity_id, sequence, yields, floor_token)
                values (@channel, @id, @activityId, @sequence, @yields, @token)
                """,
                new { channel, id, activityId, sequence, yields = change.Yields ? 1 : 0, token = conversation.Floor.Token });
        };
    }
}
