using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Approvals;

/// <summary>What the assistant did with an approval.</summary>
internal sealed class ApprovalMovedWriter(TimeProvider time) : ChangeWriter<ApprovalMoved>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, ApprovalMoved change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            // Whoever decides on what is contested begins anew: who refused it may not, and nobody has accepted it yet.
            var written = await connection.ExecuteAsync(
                """
                update approvals set state = @state, version = version + 1, pending = @pending, begun = @begun, tries = @Tries, not_before = @notBefore,
                  record_id = coalesce(@RecordId, record_id), answer_by = coalesce(@answerBy, answer_by),
                  refused_by = case when @contested = 1 then decided_by else refused_by end,
                  decided_by = case when @contested = 1 then null else decided_by end,
                  first_by = case when @contested = 1 then null else first_by end,
                  closed_at = case when @contested = 1 then null when @over = 1 then coalesce(closed_at, @now) else closed_at end
                where id = @Id and version = @Version and subject = @Subject
                """,
                new
                {
                    change.Id,
                    change.Version,
                    change.Tries,
                    change.RecordId,
                    conversation.Subject,
                    state = Spelling.Of(change.State),
                    pending = change.Pending ? 1 : 0,
                    begun = change.Begun ? 1 : 0,
                    notBefore = change.NotBefore?.ToUnixTimeMilliseconds() ?? 0,
                    answerBy = change.AnswerBy?.ToUnixTimeMilliseconds(),
                    contested = change.State == ApprovalState.Contested ? 1 : 0,
                    over = change.State is ApprovalState.Done or ApprovalState.Failed ? 1 : 0,
                    now = time.Now(),
                });
            if (written == 0)
                throw new StateConflictException();
        });
}
