using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Storage.Changes;

/// <summary>A conversation's pseudonyms: a turn and a person's act may add some at once, and one number must never mean two values.</summary>
internal sealed class PseudonymWriter(PseudonymVault vault, TimeProvider time) : ChangeWriter<PseudonymChange>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, PseudonymChange change, CancellationToken cancellationToken)
    {
        if (change.Book.Scope != conversation.Pseudonyms)
            throw new ArgumentException("These pseudonyms are another conversation's.", nameof(change));
        var bytes = await vault.SealAsync(change.Book, cancellationToken);
        return async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                insert into pseudonyms (channel, conversation, subject, sealed, version, at) values (@Channel, @Id, @Subject, @bytes, 1, @now)
                on conflict (channel, conversation) do update set sealed = excluded.sealed, version = pseudonyms.version + 1, at = excluded.at
                where pseudonyms.subject = excluded.subject and pseudonyms.version = @Version
                """,
                new { conversation.Key.Channel, conversation.Key.Id, conversation.Subject, bytes, change.Book.Version, now = time.Now() });
            if (written == 0)
                throw new StateConflictException();
        };
    }
}
