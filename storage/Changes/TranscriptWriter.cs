using Dapper;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>One line of the transcript.</summary>
internal sealed class TranscriptWriter(SubjectVault vault) : ChangeWriter<TranscriptLine>
{
    protected override async Task<WriteChange> PrepareAsync(TurnRecord record, TranscriptLine change, CancellationToken cancellationToken)
    {
        var conversation = record.Turn.Conversation;
        var (channel, id) = conversation.Key;
        var bytes = await vault.SealAsync(conversation.Subject, change.Text, SealContext.Transcript(conversation.Key, change.At), cancellationToken);
        return (connection, sequence) => connection.ExecuteAsync(
            """
            insert into transcript (channel, conversation, sequence, subject, at, speaker, intent, confidence, sealed)
            values (@channel, @id, @sequence, @subject, @at, @Speaker, @Intent, @Confidence, @bytes)
            """,
            new { channel, id, sequence, subject = conversation.Subject, at = change.At.ToUnixTimeMilliseconds(), change.Speaker, change.Intent, change.Confidence, bytes });
    }
}
