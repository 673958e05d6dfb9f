using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Knowledge;

/// <summary>An answer from articles, with what it rested on.</summary>
internal sealed class GivenAnswerWriter(SubjectVault vault) : ChangeWriter<AnswerGiven>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, AnswerGiven change, CancellationToken cancellationToken)
    {
        var question = await vault.SealAsync(conversation.Subject, change.Question, SealContext.Question(conversation.Key, change.Id), cancellationToken);
        var evidence = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Evidence), SealContext.Evidence(conversation.Key, change.Id), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into answers (channel, conversation, activity_id, subject, at, outcome, confidence, fingerprint, sensitive, question, evidence)
            values (@Channel, @Conversation, @Id, @Subject, @at, @Outcome, @Confidence, @fingerprint, @sensitive, @question, @evidence)
            """,
            new
            {
                conversation.Key.Channel,
                Conversation = conversation.Key.Id,
                change.Id,
                conversation.Subject,
                at = change.At.ToUnixTimeMilliseconds(),
                change.Evidence.Outcome,
                change.Evidence.Confidence,
                fingerprint = change.Evidence.Fingerprint(),
                sensitive = change.Sensitive ? 1 : 0,
                question,
                evidence,
            });
    }
}
