using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>Lines of the transcript for the turn that follows them.</summary>
internal sealed class TranscriptStore(IDatabase database, SubjectVault vault) : ITranscript
{
    /// <inheritdoc/>
    public async Task<RedactedText?> LastOfCustomerAsync(ConversationRow conversation, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            """
            select activity_id, sealed from transcript
            where channel = @Channel and conversation = @Id and subject = @Subject and speaker = 'customer' and activity_id <> ''
            order by sequence desc limit 1
            """,
            new { conversation.Key.Channel, conversation.Key.Id, conversation.Subject }), cancellationToken);
        return row is null ? null : await vault.OpenTextAsync(conversation.Subject, row.Sealed, SealContext.Transcript(conversation.Key, row.Activity_Id), cancellationToken);
    }

    private sealed record Row(string Activity_Id, byte[] Sealed);
}
