using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Approvals;

/// <summary>A request that a person has to approve.</summary>
internal sealed class ApprovalAskedWriter(SubjectVault vault) : ChangeWriter<ApprovalAsked>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, ApprovalAsked change, CancellationToken cancellationToken)
    {
        var content = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Content), SealContext.Approval(change.Id), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into approvals (id, reference, channel, conversation, subject, language, kind, state, statutory, needs_two, asked_at, answer_by, content)
            values (@Id, @Reference, @Channel, @Conversation, @Subject, @Language, @Kind, 'waiting', @statutory, @needsTwo, @at, @answerBy, @content)
            """,
            new
            {
                change.Id,
                change.Reference,
                conversation.Key.Channel,
                Conversation = conversation.Key.Id,
                conversation.Subject,
                change.Language,
                change.Kind,
                statutory = change.IsStatutory ? 1 : 0,
                needsTwo = change.NeedsTwo ? 1 : 0,
                at = change.At.ToUnixTimeMilliseconds(),
                answerBy = change.AnswerBy.ToUnixTimeMilliseconds(),
                content,
            });
    }
}
