using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Notices;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Notices;

/// <summary>A wish to be told something first.</summary>
internal sealed class FollowingWriter(FollowingStore followings, TimeProvider time) : ChangeWriter<FollowingWritten>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, FollowingWritten change, CancellationToken cancellationToken)
    {
        var content = await followings.SealAsync(conversation.Subject, change.Id, change.Order, cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into followings (id, subject, channel, conversation, purpose, sealed, at, ends_at)
            values (@Id, @Subject, @Channel, @Conversation, @Purpose, @content, @now, @ends)
            on conflict (id) do update set channel = excluded.channel, conversation = excluded.conversation, sealed = excluded.sealed, ends_at = excluded.ends_at
            """,
            new
            {
                change.Id,
                conversation.Subject,
                conversation.Key.Channel,
                Conversation = conversation.Key.Id,
                change.Purpose,
                content,
                now = time.Now(),
                ends = change.EndsAt.ToUnixTimeMilliseconds(),
            });
    }
}
