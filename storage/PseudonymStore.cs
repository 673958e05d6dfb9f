using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Storage;

/// <summary>Each conversation's pseudonyms, sealed as one.</summary>
internal sealed class PseudonymStore(IDatabase database, PseudonymVault vault) : IPseudonymBooks
{
    /// <inheritdoc/>
    public async Task<PseudonymBook> ReadAsync(ConversationRow conversation, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            "select sealed, version from pseudonyms where channel = @Channel and conversation = @Id and subject = @Subject",
            new { conversation.Key.Channel, conversation.Key.Id, conversation.Subject }), cancellationToken);
        return row is null
            ? new PseudonymBook(conversation.Pseudonyms)
            : await vault.OpenAsync(conversation.Pseudonyms, row.Sealed, row.Version, cancellationToken);
    }

    private sealed record Row(byte[] Sealed, long Version);
}
