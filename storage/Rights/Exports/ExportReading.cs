using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>One reading of one person's data, all of it as the store was at one moment.</summary>
internal sealed class ExportReading(DbConnection connection, SubjectVault vault, string subject)
{
    private readonly List<string> _ownWords = [];

    public DbConnection Connection { get; } = connection;

    public string Subject { get; } = subject;

    /// <summary>Names of agents as the customer read them.</summary>
    public required IReadOnlySet<string> Introduced { get; init; }

    /// <summary>Names of agents that the customer was never told.</summary>
    public required IReadOnlyList<string> Hidden { get; init; }

    /// <summary>Ids of agents.</summary>
    public required IReadOnlySet<string> AgentIds { get; init; }

    /// <summary>Files of the export, filled while its records are read.</summary>
    public List<PersonalDataFile> Files { get; } = [];

    /// <summary>Notes what the person wrote themselves: what stands in it is not taken out of what others wrote about them.</summary>
    public void NoteOwnWords(string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            _ownWords.Add(words);
    }

    /// <summary>A text that somebody else wrote, without what is personal to anybody but the person.</summary>
    public string WithoutOthers(string text) => OthersData.Remove(text, _ownWords, Hidden);

    /// <summary>The name if the customer was told it.</summary>
    public string? IfIntroduced(string? name) => name is not null && Introduced.Contains(name) ? name : null;

    /// <summary>Opens bytes that hold text; null when nobody can open them any more.</summary>
    public async Task<string?> OpenAsync(byte[] bytes, string context, CancellationToken cancellationToken) =>
        await TryAsync(() => vault.OpenAsync(Subject, bytes, context, cancellationToken)) is { } plain ? Encoding.UTF8.GetString(plain) : null;

    /// <summary>Opens bytes that hold JSON.</summary>
    public async Task<T?> OpenAsync<T>(byte[] bytes, string context, CancellationToken cancellationToken)
        where T : class =>
        await TryAsync(() => vault.OpenAsync(Subject, bytes, context, cancellationToken)) is { } plain ? JsonSerializer.Deserialize<T>(plain) : null;

    /// <summary>Opens a redacted text.</summary>
    public Task<RedactedText?> OpenTextAsync(byte[] bytes, string context, CancellationToken cancellationToken) =>
        TryAsync(() => vault.OpenTextAsync(Subject, bytes, context, cancellationToken));

    // One damaged record must not keep a person from all the others.
    private static async Task<T?> TryAsync<T>(Func<Task<T?>> open)
        where T : class
    {
        try
        {
            return await open();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
