using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Knowledge;

/// <summary>A doubt about an answer; the second about the same answer adds nothing, and one about no answer neither.</summary>
internal sealed class AnswerDoubtWriter(SubjectVault vault) : ChangeWriter<AnswerDoubt>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, AnswerDoubt change, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(change.At).ToString("n");
        var why = change.Why is null ? null : await vault.SealAsync(conversation.Subject, change.Why, SealContext.Doubt(id), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into answer_reviews (id, channel, conversation, activity_id, subject, doubted_by, at, why)
            select @id, channel, conversation, activity_id, subject, @By, @at, @why from answers
            where channel = @Channel and conversation = @Conversation and activity_id = @Answer and outcome <> @unanswered
            on conflict (channel, conversation, activity_id) do nothing
            """,
            new { id, change.By, at = change.At.ToUnixTimeMilliseconds(), why, conversation.Key.Channel, Conversation = conversation.Key.Id, change.Answer, unanswered = AnswerOutcomes.Unanswered });
    }
}
