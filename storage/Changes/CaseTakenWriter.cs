using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Storage.Changes;

/// <summary>An agent takes a case, if nobody else holds it by now.</summary>
internal sealed class CaseTakenWriter : ChangeWriter<CaseTaken>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseTaken change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                update cases set state = 'accepted', agent = @Agent
                where reference = @Reference and closed_at is null and (agent is null or agent = @Agent or agent = @From)
                """,
                new { change.Reference, change.Agent, change.From });
            if (written == 0)
                throw new StateConflictException();
        });
}
