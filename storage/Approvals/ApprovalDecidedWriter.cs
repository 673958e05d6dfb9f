using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Approvals;

/// <summary>A person's decision.</summary>
internal sealed class ApprovalDecidedWriter(SubjectVault vault) : ChangeWriter<ApprovalDecided>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, ApprovalDecided change, CancellationToken cancellationToken)
    {
        var decision = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Decision), SealContext.Decision(change.Id), cancellationToken);
        var isFirst = change.State == ApprovalState.AcceptedOnce;
        return async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                update approvals set state = @state, version = version + 1, decision = @decision, pending = @pending, begun = 0, tries = 0, not_before = 0,
                  first_by = case when @isFirst = 1 then @Agent else first_by end, decided_by = case when @isFirst = 1 then decided_by else @Agent end, closed_at = @closed
                where id = @Id and version = @Version and subject = @Subject
                """,
                new
                {
                    change.Id,
                    change.Version,
                    change.Agent,
                    conversation.Subject,
                    decision,
                    state = Spelling.Of(change.State),
                    isFirst = isFirst ? 1 : 0,
                    pending = isFirst ? 0 : 1,
                    closed = change.State == ApprovalState.Refused ? change.Decision.At.ToUnixTimeMilliseconds() : (long?)null,
                });
            if (written == 0)
                throw new StateConflictException();
        };
    }
}
