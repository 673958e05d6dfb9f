using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Storage.Changes;

/// <summary>A case waits again.</summary>
internal sealed class CaseQueuedWriter : ChangeWriter<CaseQueued>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseQueued change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                update cases set state = 'waiting', agent = null, kind = @kind, waiting_since = @since
                where reference = @Reference and closed_at is null
                """,
                new { change.Reference, kind = Spelling.Of(change.Kind), since = change.Since.ToUnixTimeMilliseconds() });
            if (written == 0)
                throw new StateConflictException();
        });
}
