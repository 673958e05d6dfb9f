using System.Data.Common;
using System.Text.Json;
using Dapper;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Personalisation;

/// <summary>What people declared that they prefer.</summary>
internal sealed class PreferenceStore(IDatabase database, SubjectVault vault, TimeProvider time) : IPreferences
{
    /// <inheritdoc/>
    public async Task<Preferences?> ReadAsync(string subject, CancellationToken cancellationToken)
    {
        var content = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<byte[]?>(
            "select sealed from preferences where subject = @subject and ends_at > @now", new { subject, now = time.Now() }), cancellationToken);
        return content is not null && await vault.OpenAsync(subject, content, SealContext.Preferences(subject), cancellationToken) is { } json
            ? JsonSerializer.Deserialize<Preferences>(json)
            : null;
    }

    /// <summary>Forgets them, within the transaction in which their consent ends.</summary>
    public static Task EndAsync(DbConnection connection, string subject) => connection.ExecuteAsync("delete from preferences where subject = @subject", new { subject });
}
