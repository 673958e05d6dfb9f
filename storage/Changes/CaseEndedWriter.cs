using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Storage.Changes;

/// <summary>The end of a case, by who holds it.</summary>
internal sealed class CaseEndedWriter(TimeProvider time) : ChangeWriter<CaseEnded>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseEnded change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                update cases set closed_at = @now, outcome = @outcome
                where reference = @Reference and closed_at is null and coalesce(agent, '') = coalesce(@Agent, '')
                """,
                new { change.Reference, change.Agent, outcome = Spelling.Of(change.Outcome), now = time.Now() });
            if (written == 0)
                throw new StateConflictException();
        });
}
