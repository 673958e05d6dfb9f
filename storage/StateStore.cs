using System.Text;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>Bot state, sealed; written only with a turn.</summary>
internal sealed class StateStore(IDatabase database, SubjectVault vault) : IStateStore
{
    /// <summary>The key under which the Bot Framework keeps a conversation's state.</summary>
    public static string ConversationStateKey(ConversationKey conversation) => $"{conversation.Channel}/conversations/{conversation.Id}";

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, StateValue>> ReadAsync(string subject, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, StateValue>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            // A customer's state answers to that customer alone.
            var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
                "select sealed, version from state where key = @key and subject = @subject", new { key, subject }), cancellationToken);
            if (row is not null && await vault.OpenAsync(subject, row.Sealed, SealContext.State(key), cancellationToken) is { } json)
                values[key] = new(Encoding.UTF8.GetString(json), row.Version);
        }

        return values;
    }

    private sealed record Row(byte[] Sealed, long Version);
}
