using System.Data.Common;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Knowledge;

/// <summary>A doubt about an answer; the second about the same answer adds nothing.</summary>
internal sealed class AnswerDoubtWriter : ChangeWriter<AnswerDoubt>
{
    /// <summary>Notes the doubt where there is such an answer; how many rows that wrote.</summary>
    public static Task<int> WriteAsync(DbConnection connection, ConversationKey conversation, AnswerDoubt doubt) => connection.ExecuteAsync(
        """
        insert into answer_reviews (id, channel, conversation, activity_id, subject, doubted_by, at)
        select @id, channel, conversation, activity_id, subject, @By, @at from answers
        where channel = @Channel and conversation = @Conversation and activity_id = @Answer
        on conflict (channel, conversation, activity_id) do nothing
        """,
        new { id = Guid.CreateVersion7(doubt.At).ToString("n"), doubt.By, at = doubt.At.ToUnixTimeMilliseconds(), conversation.Channel, Conversation = conversation.Id, doubt.Answer });

    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AnswerDoubt change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>((connection, _) => WriteAsync(connection, conversation.Key, change));
}
