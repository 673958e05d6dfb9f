using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>One line of the transcript.</summary>
internal sealed class TranscriptWriter(SubjectVault vault) : ChangeWriter<TranscriptLine>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, TranscriptLine change, CancellationToken cancellationToken)
    {
        var (channel, id) = conversation.Key;
        var bytes = await vault.SealAsync(conversation.Subject, change.Text, SealContext.Transcript(conversation.Key, change.ActivityId), cancellationToken);
        // Sealed, as an intent is not: some of them are guesses about a person's state.
        var signals = change.Signals is null
            ? null
            : await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Signals), SealContext.Signals(conversation.Key, change.ActivityId), cancellationToken);
        return (connection, sequence) => connection.ExecuteAsync(
            """
            insert into transcript (channel, conversation, sequence, subject, at, activity_id, speaker, name, intent, confidence, sensitive, signals, sealed)
            values (@channel, @id, @sequence, @Subject, @at, @ActivityId, @Speaker, @Name, @Intent, @Confidence, @sensitive, @signals, @bytes)
            """,
            new
            {
                channel,
                id,
                sequence,
                conversation.Subject,
                at = change.At.ToUnixTimeMilliseconds(),
                change.ActivityId,
                change.Speaker,
                change.Name,
                change.Intent,
                change.Confidence,
                sensitive = change.Sensitive ? 1 : 0,
                signals,
                bytes,
            });
    }
}
