using System.Text;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>Conversation state is guarded by the turn's fencing token; state shared by conversations by its row version.</summary>
internal sealed class StateWriter(SubjectVault vault, TimeProvider time) : ChangeWriter<StateChange>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, StateChange change, CancellationToken cancellationToken)
    {
        var subject = conversation.Subject;
        if (change.Json is null)
            return (connection, _) => connection.ExecuteAsync("delete from state where key = @Key and subject = @subject", new { change.Key, subject });

        var bytes = await vault.SealAsync(subject, Encoding.UTF8.GetBytes(change.Json), SealContext.State(change.Key), cancellationToken);
        return async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                insert into state (key, subject, sealed, version, at) values (@Key, @subject, @bytes, 1, @now)
                on conflict (key) do update set sealed = excluded.sealed, version = state.version + 1, at = excluded.at
                where state.subject = excluded.subject and state.version = @ReadVersion
                """,
                new { change.Key, subject, bytes, change.ReadVersion, now = time.Now() });
            if (written == 0)
                throw new StateConflictException();
        };
    }
}
